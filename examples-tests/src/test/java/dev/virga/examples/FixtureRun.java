package dev.virga.examples;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/// A run of JUnit inside a test: what succeeded, what failed with which words, and what was reported.
final class FixtureRun implements TestExecutionListener {
  private final ConcurrentSkipListSet<String> succeeded = new ConcurrentSkipListSet<>();
  private final Map<String, String> failures = new ConcurrentSkipListMap<>();
  private final Map<String, String> reported = new ConcurrentSkipListMap<>();

  private FixtureRun() {}

  static FixtureRun of(Class<?>... fixtures) {
    return run(false, fixtures);
  }

  /// Two tests at a time.
  static FixtureRun parallel(Class<?>... fixtures) {
    return run(true, fixtures);
  }

  private static FixtureRun run(boolean parallel, Class<?>... fixtures) {
    List<ClassSelector> selectors =
        Arrays.stream(fixtures).map(it -> selectClass(it)).toList();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectors)
            .configurationParameter(
                "junit.jupiter.execution.parallel.enabled", Boolean.toString(parallel))
            .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
            .build();
    var run = new FixtureRun();
    LauncherFactory.create().execute(request, run);
    return run;
  }

  /// The names of the tests that succeeded.
  List<String> succeeded() {
    return List.copyOf(succeeded);
  }

  /// What went wrong, by the name of the test, class or container.
  Map<String, String> failures() {
    return failures;
  }

  /// What tests reported, by key.
  Map<String, String> reported() {
    return reported;
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    result
        .getThrowable()
        .ifPresentOrElse(
            it -> failures.put(test.getDisplayName(), String.valueOf(it.getMessage())),
            () -> {
              if (test.isTest()) {
                succeeded.add(test.getDisplayName());
              }
            });
  }

  @Override
  public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    reported.putAll(entry.getKeyValuePairs());
  }
}
