package io.github.goldenblue.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** No double and no float in a field, a parameter or a return type. */
final class NoFloatingPoint extends ArchCondition<JavaClass> {
  private static final Set<String> FLOATING =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  NoFloatingPoint() {
    super("have no double or float in fields, parameters and returns");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (JavaField field : type.getFields()) {
      if (floating(field.getRawType())) {
        events.add(SimpleConditionEvent.violated(field, field.getFullName()));
      }
    }
    for (JavaCodeUnit unit : type.getCodeUnits()) {
      Stream<JavaClass> types =
          Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()));
      if (types.anyMatch(NoFloatingPoint::floating)) {
        events.add(SimpleConditionEvent.violated(unit, unit.getFullName()));
      }
    }
  }

  private static boolean floating(JavaClass type) {
    return FLOATING.contains(type.getBaseComponentType().getName());
  }
}
