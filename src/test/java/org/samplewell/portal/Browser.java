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

/** A headless Chromium that finds elements like people and assistive technology: by role and name. */
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

    /** Opens a browser. Skips the test with a message if Chromium is not installed. */
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

    /** Sets the preferred colour scheme, light or dark, and turns transitions off. */
    void prefer(String scheme) {
        var features = List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", features));
    }

    /** Turns the network off or on. */
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

    /** Waits for the one element of this role whose name matches the pattern. */
    WebElement the(String role, String name) {
        return patiently()
                .withMessage(() -> "no %s named %s".formatted(role, name))
                .until(any -> all(role, name).findFirst().orElse(null));
    }

    /** Waits until the text of an element of this role matches the pattern. */
    void awaits(String role, String text) {
        patiently()
                .withMessage(() -> "no %s that reads %s".formatted(role, text))
                .until(any -> of(role).anyMatch(each -> reads(text, each.getText())));
    }

    /** Waits until the result of the script matches the pattern. */
    void awaitsAnswer(String script, String text) {
        patiently()
                .withMessage(() -> "no answer that reads %s".formatted(text))
                .until(any -> reads(text, String.valueOf(run(script))));
    }

    /** The texts of the table's rows, without the head. */
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

    /** The number of GraphQL requests since the page was loaded. */
    long questions() {
        return (Long)
                run("return performance.getEntriesByType('resource').filter(e => e.name.endsWith('/graphql')).length");
    }

    Object run(String script) {
        return Objects.requireNonNull(driver.executeScript(script));
    }

    /** The accessibility rules that the page violates. */
    List<String> barriers() {
        var found = new AxeBuilder().analyze(driver);
        assertThat(found.getPasses()).as("rules that were looked at").isNotEmpty();
        return found.getViolations().stream().map(Rule::toString).toList();
    }

    /** The console messages since the last call, including violations of the content security policy. */
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
