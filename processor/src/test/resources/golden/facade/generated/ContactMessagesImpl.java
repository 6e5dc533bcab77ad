package com.acme.contact;

import dev.parlance.Bundled;
import dev.parlance.Link;
import dev.parlance.MessageBundle;
import dev.parlance.RichText;
import dev.parlance.support.Generated;
import dev.parlance.support.MessageLocales;
import dev.parlance.support.Overridable;
import dev.parlance.support.PackedTexts;
import dev.parlance.support.TextTable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The messages of {@code messages.txt}, those that the interface selects. Thread-safe; instances are shared.
 */
@Generated("Parlance, from messages.txt")
@Overridable(
    version = "VERSION",
    locales = "en fr",
    entries = "6da54724"
)
public class ContactMessagesImpl implements Bundled, ContactMessages {
  /**
   * The locales that there are texts in.
   */
  private static final Locales LOCALES = new Locales();

  /**
   * The texts by number.
   */
  private final TextTable texts;

  // As in public-class: ContactMessagesImpl, ContactMessagesImpl, of, of, ofAcceptLanguage, locales, number, find, bundle

  /**
   * The locale of these messages, which is not always the one asked for.
   *
   * @return the locale
   */
  @Override
  public Locale locale() {
    return texts.locale();
  }

  /**
   * Email is required.
   *
   * <p>ID {@code 8602814243662345124}, messages.txt:2
   */
  @Override
  public String emailRequired() {
    return texts.text(0);
  }

  /**
   * Hello {name}!
   *
   * <p>ID {@code greeting}, messages.txt:3
   */
  @Override
  public String hello(String userName) {
    return texts.format(1, Objects.requireNonNull(userName, "userName"));
  }

  /**
   * Hello {name}!
   *
   * <p>ID {@code greeting}, messages.txt:3
   */
  @Override
  public RichText richHello(Integer texts) {
    return this.texts.rich(1, Objects.requireNonNull(texts, "texts").longValue());
  }

  /**
   * Under the [AGPLv3 licence].
   *
   * <p>ID {@code licence}, messages.txt:4
   */
  @Override
  public RichText licence(Link agpl) {
    return texts.rich(2, Objects.requireNonNull(agpl, "agpl"));
  }

  /**
   * {count, plural, =0 {No videos} one {{count} video} other {{count} videos}}
   *
   * <p>ID {@code videos}, messages.txt:5
   */
  @Override
  public String videos(int count) {
    return texts.format(3, (long) count);
  }

  /**
   * {channel, select, private {by you} other {by others}}
   *
   * <p>ID {@code by}, messages.txt:6
   */
  @Override
  public String by(ContactMessages.Channel channel) {
    return texts.format(4, Objects.requireNonNull(channel, "channel"));
  }

  /**
   * Contact
   *
   * <p>ID {@code contact.title}, messages.txt:7
   */
  @Override
  public String contactTitle() {
    return texts.text(5);
  }

  /**
   * The locales, the texts of each loaded when they are first needed.
   */
  @Generated("Parlance, from messages.txt")
  private static final class Locales extends MessageLocales<ContactMessagesImpl> {
    /**
     * The locales, and which of them fits which request.
     */
    Locales() {
      super("VERSION", "en fr", "en,fr:Latn eng>en fra,fre>fr hi-Latn=en hin>hi");
    }

    @Override
    protected ContactMessagesImpl messages(TextTable texts) {
      return new ContactMessagesImpl(texts);
    }

    @Override
    protected PackedTexts load(int number) {
      return switch (number) {
        case 1 -> ContactMessagesImpl_fr.texts();
        default -> ContactMessagesImpl_en.texts();
      };
    }

    @Override
    protected String[] entries() {
      return ContactMessagesImpl_en.entries();
    }
  }
}
