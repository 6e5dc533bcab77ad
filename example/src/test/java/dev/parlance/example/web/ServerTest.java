package dev.parlance.example.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.example.web.Connection.Answer;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {
  private static final String VALID = "name=Ada&email=ada%40example.org&subject=Hello&message=Hi+there";

  private static Server server;
  private static int port;

  @BeforeAll
  static void start() throws IOException {
    server = Server.start(0);
    port = URI.create(server.address()).getPort();
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  private static Answer send(String request) throws IOException {
    try (Connection connection = new Connection(port)) {
      return connection.send(request);
    }
  }

  private static Answer get(String target, String... headers) throws IOException {
    return send(Connection.request("GET", target, headers));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "/contact         | fr                | fr | Contacter l’équipe d’administration",
    "/about           | ja;q=0.5,ar       | ar | حول PeerTube",
    "/about           | xx                | en | About PeerTube",
    "/contact?lang=de | fr                | de | Nachricht an die Administration",
    "/contact?lang=xx | ja                | ja | 管理者へのお問い合わせ"})
  void theLanguageIsTheOneChosenOrTheBrowsers(String target, String accepted, String language, String title)
      throws IOException {
    Answer answer = get(target, "Accept-Language: " + accepted);

    assertEquals(200, answer.status());
    assertEquals(language, answer.headers().get("content-language"));
    assertEquals("Accept-Language", answer.headers().get("vary"));
    assertTrue(answer.body().contains("<html lang=\"" + language + "\""), answer.body());
    assertTrue(answer.body().contains("<h1>" + title + "</h1>"), answer.body());
  }

  @ParameterizedTest
  @CsvSource({"/nothing?lang=fr, 404, fr", "/nothing?lang=xx, 404, ja"})
  void aProblemIsInTheLanguageChosenToo(String target, int status, String language) throws IOException {
    Answer answer = get(target, "Accept-Language: ja");

    assertEquals(status, answer.status());
    assertTrue(answer.body().contains("<html lang=\"" + language + "\""), answer.body());
  }

  @ParameterizedTest
  @CsvSource({"/contact, 200", "/style.css, 200", "/, 302", "/nothing, 404"})
  void headIsGetWithoutABody(String target, int status) throws IOException {
    Answer get = get(target);
    try (Connection connection = new Connection(port)) {
      Answer head = connection.send(Connection.request("HEAD", target));

      assertEquals(status, head.status());
      assertEquals(get.headers().get("content-length"), head.headers().get("content-length"));
      assertEquals(status, connection.send(Connection.request("HEAD", target)).status());
    }
  }

  @Test
  void theFirstPageIsTheContactForm() throws IOException {
    assertEquals("/contact", get("/").headers().get("location"));
    assertEquals("/contact?lang=ar", get("/?lang=ar").headers().get("location"));
  }

  @Test
  void aValidFormLeadsToAPageThatCanBeReloaded() throws IOException {
    Answer answer = send(Connection.post("/contact?lang=fr", VALID));

    assertEquals(303, answer.status());
    assertEquals("/contact/sent?lang=fr", answer.headers().get("location"));
    assertTrue(get("/contact/sent?lang=fr").body().contains("<h1>Merci pour votre message</h1>"));
  }

  @Test
  void valuesOfAFormWithAProblemComeBackEscaped() throws IOException {
    Answer answer = send(Connection.post("/contact", "name=%22%3E%3Cb%3E&email=&subject=S&message=%0A%3C/textarea%3E"));

    assertEquals(422, answer.status());
    assertEquals("no-store", answer.headers().get("cache-control"));
    assertTrue(answer.body().contains("value=\"&#34;>&lt;b>\""), answer.body());
    assertTrue(answer.body().contains("\n\n&lt;/textarea&gt;</textarea>"), answer.body());
    assertTrue(answer.body().contains("<p class=\"problem\" id=\"email-problem\">Email is required.</p>"),
        answer.body());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "/contact       | name=%zz     | 400 | The request could not be read.",
    "/contact?x=%FF  | name=Ada     | 400 | The request could not be read.",
    "/contact/sent  | name=Ada     | 405 | This address cannot be used in this way.",
    "/style.css     | name=Ada     | 405 | This address cannot be used in this way.",
    "/nothing       | name=Ada     | 404 | There is no page at this address."})
  void aBrokenRequestIsAnsweredWithAPage(String target, String form, int status, String problem) throws IOException {
    Answer answer = send(Connection.post(target.strip(), form));

    assertEquals(status, answer.status());
    assertTrue(answer.body().contains("<p>" + problem + "</p>"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GARBAGE\r\n\r\n", "GET http://[ HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "GET /contact HTTP/1.1\r\nHost: evil.example\r\n\r\n", "GET /contact HTTP/1.1\r\n\r\n",
    "POST /contact HTTP/1.1\r\nHost: localhost\r\nContent-Length: many\r\n\r\n"})
  void whatIsNotARequestToUsIsABadRequest(String request) throws IOException {
    Answer answer = send(request);

    assertEquals(400, answer.status());
    assertFalse(answer.body().contains("at dev.parlance"), answer.body());
  }

  @Test
  void otherMethodsAreListedByTheAnswer() throws IOException {
    Answer answer = send(Connection.request("DELETE", "/contact"));

    assertEquals(405, answer.status());
    assertEquals("GET, HEAD, POST", answer.headers().get("allow"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Origin: https://evil.example", "Origin: null", "Origin: http://localhost:1",
    "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site"})
  void aFormOfAnotherSiteIsRefused(String header) throws IOException {
    assertEquals(403, send(Connection.post("/contact", VALID, header)).status());
  }

  @Test
  void aFormOfOursIsAccepted() throws IOException {
    assertEquals(303,
        send(Connection.post("/contact", VALID, "Origin: http://localhost", "Sec-Fetch-Site: same-origin")).status());
  }

  @Test
  void aBodyOfAnotherTypeIsRefused() throws IOException {
    assertEquals(415, send("POST /contact HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        + "Content-Length: 2\r\n\r\n{}").status());
  }

  @Test
  void anOverlongBodyIsReadAndDropped() throws IOException {
    Answer answer = send(Connection.post("/contact", "message=" + "x".repeat(3_000_000)));

    assertEquals(413, answer.status());
    assertTrue(answer.closes());
    assertTrue(answer.body().contains("The message is too long to be read."), answer.body());
  }

  @Test
  void aMessageOfTooManyJapaneseLettersIsAProblemOfTheField() throws IOException {
    Answer answer = send(Connection.post("/contact", VALID + "&x=" + "%E3%81%82".repeat(9_000)));
    assertEquals(303, answer.status());

    answer = send(Connection.post("/contact", "message=" + "%E3%81%82".repeat(9_000)));
    assertTrue(answer.body().contains("The message cannot be more than 5000 characters long."), answer.body());
  }

  @Test
  void everyAnswerHasTheSecurityHeaders() throws IOException {
    for (String target : new String[] {"/contact", "/", "/style.css", "/nothing"}) {
      Map<String, String> headers = get(target).headers();
      assertEquals("default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'", headers.get("content-security-policy"), target);
      assertEquals("nosniff", headers.get("x-content-type-options"), target);
      assertEquals("same-origin", headers.get("referrer-policy"), target);
    }
  }
}
