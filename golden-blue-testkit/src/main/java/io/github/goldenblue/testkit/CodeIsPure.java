package io.github.goldenblue.testkit;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.goldenblue.core.subsidy.Subsidy;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The code of a module that plays a part in a decision calls nothing that answers otherwise another
 * time or elsewhere, and keeps nothing from one claim to the next. What it calls in other modules
 * is not looked into.
 */
final class CodeIsPure {
  /** Static fields of these types can be changed even if they are final. */
  private static final Set<String> CHANGEABLE =
      Set.of(
          "java.util.ArrayList",
          "java.util.ArrayDeque",
          "java.util.LinkedList",
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.TreeMap",
          "java.util.HashSet",
          "java.util.LinkedHashSet",
          "java.util.TreeSet",
          "java.util.EnumMap",
          "java.util.BitSet",
          "java.util.Date",
          "java.lang.StringBuilder",
          "java.lang.StringBuffer");

  /** ArchUnit logs by SLF4J, which would complain in every county that nobody listens. */
  private static final String SLF4J_VERBOSITY = "slf4j.internal.verbosity";

  static {
    System.getProperties().putIfAbsent(SLF4J_VERBOSITY, "ERROR");
  }

  private CodeIsPure() {}

  static void check(Class<?> member) {
    Set<String> wrong = new TreeSet<>();
    ModuleCode code = ModuleCode.of(member);
    for (JavaClass type : code.ofDecisions()) {
      type.getAccessesFromSelf().forEach(access -> asked(access).forEach(wrong::add));
      type.getFields().stream()
          .filter(field -> keeps(field, isShared(code, type)))
          .forEach(field -> wrong.add("状态 state: " + field.getDescription()));
    }
    if (!wrong.isEmpty()) {
      throw new BrokenLaw(
          "决定只能取决于申请、标准和台账，代码却用到：\n"
              + "a decision may depend on claim, rates and ledger alone, but the code uses\n  "
              + String.join("\n  ", wrong));
    }
  }

  private static Stream<String> asked(JavaAccess<?> access) {
    String name = access.getTarget().getFullName();
    Stream<String> asked =
        Arrays.stream(Impurity.values())
            .filter(impurity -> impurity.is(name))
            .map(impurity -> impurity + ": " + access.getDescription());
    return isLateChange(access)
        ? Stream.concat(asked, Stream.of("状态 state: " + access.getDescription()))
        : asked;
  }

  /** A static field, set when the class is there already. */
  private static boolean isLateChange(JavaAccess<?> access) {
    return access instanceof JavaFieldAccess field
        && field.getAccessType() == JavaFieldAccess.AccessType.SET
        && field.getTarget().resolveMember().stream().anyMatch(CodeIsPure::isStatic)
        && !access.getOrigin().getName().equals("<clinit>");
  }

  /** Whether the field can hold something from one claim to the next. */
  private static boolean keeps(JavaField field, boolean isShared) {
    if (field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
      return false;
    }
    boolean isFinal = field.getModifiers().contains(JavaModifier.FINAL);
    return isStatic(field) ? !isFinal || isChangeable(field.getRawType()) : !isFinal && isShared;
  }

  private static boolean isChangeable(JavaClass type) {
    return type.isArray()
        || CHANGEABLE.contains(type.getName())
        || type.getPackageName().startsWith("java.util.concurrent");
  }

  /** There is one formula, and one provider, for all claims. */
  private static boolean isShared(ModuleCode code, JavaClass type) {
    return code.isKind(type, Subsidy.class)
        || ModuleCode.SERVICES.stream().anyMatch(one -> code.isKind(type, one));
  }

  private static boolean isStatic(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.STATIC);
  }
}
