package dev.parlance.example.web.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium, and the web application that it visits. */
final class Browser {
  /** The languages of the pages. */
  static final List<String> LANGUAGES = List.of("en", "fr", "de", "ja", "ar");

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int DESKTOP = 1000;
  private static final int PHONE = 360;

  private final ChromeDriver driver;
  private final String site;

  private Browser(ChromeDriver driver, String site) {
    this.driver = driver;
    this.site = site;
  }

  /** Starts the browser {@code program} with its {@code driver} and files in the folder {@code profile}. */
  static Browser start(Path program, Path driver, Path profile, String site) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program.toFile());
    options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--no-first-run",
        "--user-data-dir=" + profile);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile()).withSilent(true).build();
    ClientConfig client = ClientConfig.defaultConfig().readTimeout(PATIENCE);
    Browser browser = new Browser(new ChromeDriver(service, options, client), site.replaceAll("/$", ""));
    browser.reset();
    return browser;
  }

  void quit() {
    driver.quit();
  }

  /** Goes back to a light desktop that wants English. */
  void reset() {
    onDesktop();
    inMode("light");
    accept("en");
  }

  void onPhone() {
    show(PHONE, 740);
  }

  void onDesktop() {
    show(DESKTOP, 800);
  }

  private void show(int width, int height) {
    command("Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width == PHONE));
  }

  /** Has the user prefer {@code light} or {@code dark}. */
  void inMode(String mode) {
    command("Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", mode))));
  }

  /** Sends the header {@code Accept-Language}. */
  void accept(String languages) {
    command("Network.enable", Map.of());
    command("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", languages)));
  }

  private void command(String name, Map<String, Object> parameters) {
    driver.executeCdpCommand(name, parameters);
  }

  void open(String address) {
    driver.get(site + address);
  }

  /** The address of the page, without that of the site. */
  String address() {
    return driver.getCurrentUrl().substring(site.length());
  }

  ChromeDriver driver() {
    return driver;
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The text of {@code element} with the spaces that it has. */
  static String text(WebElement element) {
    return element.getDomProperty("textContent").strip();
  }

  List<String> texts(String selector) {
    return all(selector).stream().map(Browser::text).toList();
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Writes {@code value} into the field {@code id}, whatever characters it has. */
  void fill(String id, String value) {
    run("document.getElementById(arguments[0]).value = arguments[1]", id, value);
  }

  String value(String id) {
    return find("#" + id).getDomProperty("value");
  }

  void submit() {
    run("window.isLeft = true");
    find("button").click();
    // Not by an element of the old page: Chromium may fail with an error of its own where it looks for one.
    new WebDriverWait(driver, PATIENCE, Duration.ofMillis(20)).ignoring(WebDriverException.class)
        .until(page -> run("return !window.isLeft && document.readyState === 'complete'").equals(true));
  }

  /** Sends the form in {@code language} with a problem in each field. */
  void submitProblems(String language) {
    open("/contact?lang=" + language);
    fill("name", " ");
    fill("email", "nobody");
    fill("subject", "s".repeat(121));
    submit();
  }

  /** What axe finds wrong with the page, as far as it can be found by a program; the pages have no frames. */
  @SuppressWarnings("deprecation")
  List<String> violations() {
    return new AxeBuilder().setLegacyMode(true).analyze(driver).getViolations().stream().map(Browser::described)
        .toList();
  }

  private static String described(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList();
  }

  /** Keeps a picture of the whole page among the outputs of the build. */
  void takeScreenshot(String name) throws IOException {
    Number height = (Number) run("return document.documentElement.scrollHeight");
    show(((Number) run("return window.innerWidth")).intValue(), height.intValue());
    Path folder = Files.createDirectories(Path.of(System.getProperty("basedir", "."), "target", "screenshots"));
    Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }
}
