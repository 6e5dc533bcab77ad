package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.Link;
import dev.parlance.RichText;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final RichText TEXT =
      Messages.of(Locale.ENGLISH).orders("<script>alert(1)</script>", Link.to("/orders"));

  @Test
  void rawOutputIsSafeHtmlAndEscapingOutputShowsTheTags() throws Exception {
    assertEquals("""
        <p>Hello &lt;script&gt;alert(1)&lt;/script&gt;, see <a href="/orders">your orders</a>.</p>
        <p>Hello &amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;, see \
        &lt;a href&#x3D;&quot;/orders&quot;&gt;your orders&lt;/a&gt;.</p>
        """, Page.of(TEXT));
  }
}
