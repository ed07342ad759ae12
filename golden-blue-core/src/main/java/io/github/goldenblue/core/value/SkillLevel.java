package io.github.goldenblue.core.value;

/** The levels of vocational skill (职业技能等级), from the lowest; they are the same everywhere. */
public enum SkillLevel {
  /** Junior worker (初级工, 五级). */
  LEVEL_5,
  /** Intermediate worker (中级工, 四级). */
  LEVEL_4,
  /** Senior worker (高级工, 三级). */
  LEVEL_3,
  /** Technician (技师, 二级). */
  LEVEL_2,
  /** Senior technician (高级技师, 一级). */
  LEVEL_1
}
