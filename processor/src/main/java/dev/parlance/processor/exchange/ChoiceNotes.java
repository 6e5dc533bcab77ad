package dev.parlance.processor.exchange;

import dev.parlance.processor.check.model.LocaleCategories;
import dev.parlance.processor.locale.PluralCategory;
import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Part;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Explains to translators the plurals, selects and choices of a text, which they see as they are written. */
final class ChoiceNotes {
  private ChoiceNotes() {}

  /** The notes on {@code message} for translators into the locale of {@code categories}. */
  static List<String> of(Message message, LocaleCategories categories) {
    Set<String> notes = new LinkedHashSet<>();
    message.choices().forEach(choice -> notes.add(note(choice, categories)));
    return List.copyOf(notes);
  }

  private static String note(Part.Choice choice, LocaleCategories categories) {
    ChoiceKeyword keyword = choice.keyword();
    String variable = "“" + choice.parameter().placeholder() + "”";
    if (keyword == ChoiceKeyword.CHOICE) {
      return "A choice by the number " + variable + ": translate what is behind each # or < up to the next |.";
    }
    if (!keyword.isPlural()) {
      return "A select by the word " + variable + ": translate what is in the braces, not the words before them.";
    }
    boolean ordinal = keyword == ChoiceKeyword.SELECTORDINAL;
    Set<PluralCategory> used = categories.used(ordinal);
    return "A plural by the number " + variable + ": translate what is in the braces; " + categories.locale() + " has "
        + used.stream().sorted().map(PluralCategory::keyword).collect(Collectors.joining(", ")) + ".";
  }
}
