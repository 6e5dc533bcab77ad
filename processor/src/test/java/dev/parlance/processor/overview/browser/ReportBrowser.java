package dev.parlance.processor.overview.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium with a report open, from a file. */
final class ReportBrowser {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ChromeDriver driver;

  private ReportBrowser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts the browser {@code program} with its {@code driver} and files in the folder {@code profile}. */
  static ReportBrowser start(Path program, Path driver, Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program.toFile());
    options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--no-first-run",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile()).withSilent(true).build();
    return new ReportBrowser(new ChromeDriver(service, options));
  }

  void quit() {
    driver.quit();
  }

  void show(int width, int height) {
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  /** Has the user prefer {@code light} or {@code dark}. */
  void inMode(String mode) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", mode))));
  }

  /** Opens the section {@code name} of the report in {@code folder}. */
  void open(Path folder, String name) {
    // Only the fragment would not load the page anew.
    driver.get("about:blank");
    driver.get(folder.resolve("parlance.html").toUri() + "#" + name);
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

  List<String> texts(String selector) {
    return all(selector).stream().map(each -> each.getDomProperty("textContent").strip()).toList();
  }

  String text(String selector) {
    return find(selector).getDomProperty("textContent").strip();
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  void select(String id, String value) {
    new Select(find("#" + id)).selectByValue(value);
  }

  /** Types {@code text} into the search field {@code id}, and waits for what {@code count} then says. */
  void search(String id, String text, String count) {
    String status = "#" + id.replace("search", "count");
    find("#" + id).clear();
    find("#" + id).sendKeys(text);
    run("document.querySelector(arguments[0]).textContent = '';"
        + " document.getElementById(arguments[1]).dispatchEvent(new Event('input'))", status, id);
    new WebDriverWait(driver, PATIENCE, Duration.ofMillis(20)).until(page -> text(status).equals(count));
  }

  /** Opens the lists of translations that are visible, and waits for them: they are made then. */
  void openDetails() {
    List<WebElement> visible = all("details summary").stream().filter(WebElement::isDisplayed).toList();
    visible.forEach(WebElement::click);
    new WebDriverWait(driver, PATIENCE, Duration.ofMillis(20))
        .until(page -> all("details ul.translations").size() >= visible.size());
  }

  /** What axe finds wrong with the page, as far as it can be found by a program; the page has no frames. */
  @SuppressWarnings("deprecation")
  List<String> violations() {
    return new AxeBuilder().setLegacyMode(true).analyze(driver).getViolations().stream()
        .map(ReportBrowser::described).toList();
  }

  private static String described(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList();
  }

  /** What the console says: errors of scripts, and what the page's policy refused. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage).toList();
  }

  /** Keeps a picture of the window among the outputs of the build. */
  void takeScreenshot(String name) throws java.io.IOException {
    Path folder = Files.createDirectories(Path.of("target", "screenshots"));
    Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }
}
