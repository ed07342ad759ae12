package io.github.goldenblue.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a text is cut, on one that nobody issued. */
class PlanSentencesTest {
  private static final String TEXT =
      """
      某区文件

      各乡镇：
      一、目标
      今年种树。明年浇

      水；后年乘凉。
      三、措施
      （一）种树行动
      1. **多种树。**种一百
      棵以上！（责任单位：区林业局）
      2.少砍树。
      四、保障
      (一)加强领导。成立小组。
      本方案自发布之日起实施。
      附件：分工
      附件：
      序号\t内容
      1\t种树。浇水。\t100
      2\t其他。
      某区
      """;

  @Test
  void everySentenceStandsInItsArticle() {
    assertThat(PlanSentences.of(TEXT))
        .extracting(PlanSentences.Found::at)
        .containsExactly(
            "文首#1", "文首#2", "一#1", "一#2", "一#3", "一#4", "三#1", "三(一)#1", "三(一)1#1", "三(一)1#2",
            "三(一)1#3", "三(一)2#1", "四#1", "四(一)#1", "四(一)#2", "文末#1", "文末#2", "附件#1", "附件#2",
            "附件(1)#1", "附件(2)#1", "版记#1");
  }

  @Test
  void aSentenceGoesOnOverBrokenLinesAndARowIsOne() {
    List<String> hashes = PlanSentences.of(TEXT).stream().map(PlanSentences.Found::hash).toList();
    assertThat(hashes.get(4)).isEqualTo(PlanSentences.hash("明年浇水；"));
    assertThat(hashes.get(9)).isEqualTo(PlanSentences.hash("种一百棵以上！"));
    assertThat(hashes.get(19)).isEqualTo(PlanSentences.hash("1种树。浇水。100"));
  }

  @Test
  void spaceAndAsterisksDoNotCountAndEverythingElseDoes() {
    assertThat(PlanSentences.hash("1. **多\u3000种 树。**")).isEqualTo(PlanSentences.hash("1.多种树。"));
    assertThat(PlanSentences.hash("种101棵")).isNotEqualTo(PlanSentences.hash("种100棵"));
    assertThat(PlanSentences.hash("abc")).isEqualTo("ba7816bf8f01cfea");
  }
}
