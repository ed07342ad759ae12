package io.github.goldenblue.examples.settlement;

import io.github.goldenblue.core.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the language before the arguments are parsed, so that errors in them are told in it. */
final class LanguageChoice {
  private static final String OPTION = "--lang";

  private LanguageChoice() {}

  /** The language that the arguments ask for; else that of the locale. */
  static Language of(String[] args, Locale locale) {
    return asked(List.of(args)).orElseGet(() -> of(locale));
  }

  private static Language of(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Language.ZH : Language.EN;
  }

  private static Optional<Language> asked(List<String> args) {
    int option = args.indexOf(OPTION);
    if (option >= 0 && option + 1 < args.size()) {
      return named(args.get(option + 1));
    }
    return args.stream()
        .filter(arg -> arg.startsWith(OPTION + "="))
        .findFirst()
        .flatMap(arg -> named(arg.substring(OPTION.length() + 1)));
  }

  private static Optional<Language> named(String code) {
    return Arrays.stream(Language.values())
        .filter(language -> language.code().equalsIgnoreCase(code))
        .findFirst();
  }
}
