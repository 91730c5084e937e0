package org.samplewell.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium that finds things as people and assistive technology do: by role and name. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("link", "a"),
            Map.entry("button", "button"),
            Map.entry("searchbox", "input"),
            Map.entry("combobox", "select"),
            Map.entry("table", "table"),
            Map.entry("row", "tr"),
            Map.entry("heading", "h1, h2"),
            Map.entry("paragraph", "p"),
            Map.entry("status", "[role=status]"),
            Map.entry("alert", "[role=alert]"),
            Map.entry("tab", "[role=tab]"));

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Opens one; a test on a machine without Chromium ends here and says so. */
    static Browser open() {
        return new Browser(Chromium.driver());
    }

    void visit(URI page) {
        driver.get(page.toString());
    }

    void back() {
        driver.navigate().back();
    }

    URI address() {
        return URI.create(String.valueOf(driver.getCurrentUrl()));
    }

    void width(int width) {
        driver.manage().window().setSize(new Dimension(width, 900));
    }

    /** Prefers a colour scheme, light or dark, and does without transitions. */
    void prefer(String scheme) {
        var features = List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", features));
    }

    /** Cuts the network, or mends it. */
    void offline(boolean offline) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    private WebDriverWait patiently() {
        var patiently = new WebDriverWait(driver, PATIENCE);
        patiently.pollingEvery(Duration.ofMillis(100)).ignoring(StaleElementReferenceException.class);
        return patiently;
    }

    /** The one element of this role whose name holds the pattern, as soon as there is one. */
    WebElement the(String role, String name) {
        return patiently()
                .withMessage(() -> "no %s named %s".formatted(role, name))
                .until(any -> all(role, name).findFirst().orElse(null));
    }

    /** Waits until an element of this role reads like the pattern. */
    void awaits(String role, String text) {
        patiently()
                .withMessage(() -> "no %s that reads %s".formatted(role, text))
                .until(any -> of(role).anyMatch(each -> reads(text, each.getText())));
    }

    /** Waits until the script's answer reads like the pattern. */
    void awaitsAnswer(String script, String text) {
        patiently()
                .withMessage(() -> "no answer that reads %s".formatted(text))
                .until(any -> reads(text, String.valueOf(run(script))));
    }

    /** What the table's rows read, without its head. */
    List<String> rows() {
        return of("row").skip(1).map(WebElement::getText).toList();
    }

    String focused() {
        return String.valueOf(driver.switchTo().activeElement().getAccessibleName());
    }

    private Stream<WebElement> all(String role, String name) {
        return of(role).filter(each -> reads(name, each.getAccessibleName()));
    }

    private Stream<WebElement> of(String role) {
        return driver.findElements(By.cssSelector(String.valueOf(ELEMENTS.get(role)))).stream()
                .filter(each -> role.equals(each.getAriaRole()));
    }

    private static boolean reads(String pattern, @Nullable String text) {
        return text != null && Pattern.compile(pattern).matcher(text).find();
    }

    /** How often the page has asked GraphQL since it was loaded. */
    long questions() {
        return (Long)
                run("return performance.getEntriesByType('resource').filter(e => e.name.endsWith('/graphql')).length");
    }

    Object run(String script) {
        return Objects.requireNonNull(driver.executeScript(script));
    }

    /** What the page broke of the accessibility rules. */
    List<String> barriers() {
        var found = new AxeBuilder().analyze(driver);
        assertThat(found.getPasses()).as("rules that were looked at").isNotEmpty();
        return found.getViolations().stream().map(Rule::toString).toList();
    }

    /** What the console complained of since it was last asked, breaches of the content policy included. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
