package kept;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.MessageBundle;
import dev.parlance.RichText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import kept.facade.ShopTexts;
import kept.facade.ShopTextsImpl;

/** Calls what was generated, and returns what it prints. */
public final class Calls implements Supplier<List<String>> {
  private final List<String> lines = new ArrayList<>();

  @Override
  public List<String> get() {
    lines.add("locales " + kept.plain.Messages.locales());
    for (String tag : List.of("en", "de", "de-AT", "de-CH", "ar", "ja")) {
      plain(kept.plain.Messages.of(Locale.forLanguageTag(tag)));
    }
    plainFound();
    icu(kept.icu.Messages.of(List.of(Locale.JAPANESE, Locale.CANADA_FRENCH)));
    icu(kept.icu.Messages.ofAcceptLanguage(null));
    bundle(kept.bundle.Messages.of(Locale.ENGLISH));
    bundle(kept.bundle.Messages.of(Locale.GERMANY));
    html(kept.html.Messages.of(Locale.ENGLISH));
    facade(ShopTextsImpl.of(Locale.ENGLISH));
    facade(ShopTextsImpl.of(Locale.GERMAN));
    return lines;
  }

  private void plain(kept.plain.Messages messages) {
    lines.add(messages.locale().toLanguageTag());
    lines.add(messages.emailRequired());
    lines.add(messages.save() + " " + messages.ok());
    lines.add(messages.greeting("Ada"));
    rich(messages.licence(Link.to("/licence").newTab()));
    lines.add(messages.cart(0) + " " + messages.cart(1) + " " + messages.cart(2) + " " + messages.cart(12345));
    lines.add(messages.place(1) + " " + messages.place(2) + " " + messages.place(11));
    lines.add(messages.invited("female") + " " + messages.invited("x"));
    rich(messages.icon(Element.of("my-icon").cssClass("c"), Element.of("img").src("/i.png").attribute("alt", "i")));
    lines.add(messages.offer(true, "<Ada>") + " " + messages.offer(false, "Ada"));
    lines.add(messages.summary(2));
    lines.add(messages.number(-1234567));
  }

  private void plainFound() {
    kept.plain.Messages messages = kept.plain.Messages.ofAcceptLanguage("fr, de;q=0.5");
    lines.add(messages.find(kept.plain.Messages.Ids.CART, 3).orElseThrow() + " " + messages.find("none").isPresent());
    MessageBundle bundle = messages.bundle();
    lines.add(bundle.ids().toString());
    lines.add(bundle.format("licence", "/licence").orElseThrow());
    lines.add(bundle.html("greeting", "<Ada>").orElseThrow());
    lines.add(bundle.asResourceBundle().getString("save"));
  }

  private void icu(kept.icu.Messages messages) {
    lines.add(messages.locale().toLanguageTag());
    rich(messages.licence(Link.to("https://example.com/")));
    lines.add(messages.guests(0, "Ada") + " " + messages.guests(1, "Ada") + " " + messages.guests(2, "Ada") + " "
        + messages.guests(1235, "Ada"));
    lines.add(messages.share(0.125, 7));
    lines.add(messages.day(LocalDate.of(2026, 3, 5)));
    rich(messages.tagged(Element.of("mark")));
  }

  private void bundle(kept.bundle.Messages messages) {
    lines.add(messages.title());
    lines.add(messages.files(0, "a") + ", " + messages.files(1, "a") + ", " + messages.files(1234, "a"));
    lines.add(messages.ordered(LocalDate.of(2026, 3, 5)));
    lines.add(messages.price(1234.5, "kg"));
    lines.add(messages.bundle().format("files", 2).orElseThrow());
    lines.add(messages.bundle().asResourceBundle().getString("price"));
  }

  private void html(kept.html.Messages messages) {
    rich(messages.terms("Ada"));
    rich(messages.contact("a@example.com", "a b"));
    rich(messages.event(Link.to("/e?a=1&b=2")));
  }

  private void facade(ShopTexts texts) {
    lines.add(texts.heading() + " " + texts.status(ShopTexts.Status.NEW));
    lines.add(texts.shipped(LocalDate.of(2026, 3, 5), 1234));
    lines.add(texts.since(1998));
    lines.add(texts.changed(Instant.parse("2026-03-05T10:15:30Z"), ZoneOffset.UTC));
    lines.add(texts.total(new BigDecimal("1234.5"), Currency.getInstance("EUR")));
    rich(texts.help(Link.to("/help")));
  }

  private void rich(RichText text) {
    lines.add((text.toHtml() + " | " + text.toPlainText() + " | " + text.toPlainTextWithUrls() + " | "
        + text.toMarkdown()).replace('\n', '/'));
  }
}
