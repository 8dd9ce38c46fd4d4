package dev.virga.launcher;

import dev.virga.kernel.Configuration;
import dev.virga.kernel.Version;
import dev.virga.kernel.Virga;
import dev.virga.kernel.plugin.PluginProblem;
import dev.virga.spi.exec.ExecutorPlugin;
import java.util.List;
import java.util.TreeMap;

/// What the user is told when Virga answers: where, what, and how to point a client at it.
final class StartReport {
  private final StringBuilder text = new StringBuilder();

  private StartReport() {}

  /// @param notes what came from the variables of LocalStack
  /// @param hooks the init hooks, or the empty string
  static String of(Virga virga, Configuration configuration, List<String> notes, String hooks) {
    var report = new StartReport();
    report.text.append("Virga %s answers on %s%n%n".formatted(Version.TEXT, virga.endpoint()));
    // whoever asks for /health waits for this, so nothing else is begun before it is known
    var executors = new TreeMap<>(virga.executors());
    List<PluginProblem> problems = virga.problems(); // makes whatever waits start
    report.line(
        "services", virga.services().isEmpty() ? "none" : String.join(", ", virga.services()));
    problems.forEach(report::problem);
    executors.forEach((name, it) -> report.executor(name, it, configuration.executor()));
    report.line(
        "data",
        configuration.dataDirectory() == null
            ? "in memory; --data-directory DIR keeps it"
            : configuration.dataDirectory().toString());
    report.line("account", configuration.account() + " in " + configuration.region());
    if (!hooks.isEmpty()) {
      report.line("init hooks", hooks);
    }
    notes.forEach(note -> report.line("localstack", note));
    report.client(virga, configuration);
    return report.text.toString();
  }

  private void line(String name, String value) {
    text.append("  %-10s %s%n".formatted(name, value));
  }

  private void problem(PluginProblem problem) {
    line("FAILED", problem.plugin() + " (" + problem.source() + "): " + problem.reason());
  }

  private void executor(String name, ExecutorPlugin.Availability it, String selected) {
    String state = !it.works() ? "does not work here" : name.equals(selected) ? "in use" : "works";
    line("executor", name + ": " + state + (it.detail().isEmpty() ? "" : ", " + it.detail()));
  }

  private void client(Virga virga, Configuration configuration) {
    text.append(
        """

          export AWS_ENDPOINT_URL=%s AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test \\
                 AWS_REGION=%s AWS_DEFAULT_REGION=%s
          aws sts get-caller-identity

        """
            .formatted(virga.endpoint(), configuration.region(), configuration.region())
            .indent(0));
  }
}
