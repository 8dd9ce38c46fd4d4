import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Runs tasks, and asks for them again and again until they are in a state.
final class Tasks {
  private static final int WARM_UP = 5;
  private static final Pattern TASK = Pattern.compile("arn:aws:ecs:[^\"]*:task/[^\"]*");
  private static final Pattern STATUS = Pattern.compile("\"lastStatus\"\\s*:\\s*\"([A-Z]+)\"");

  private final Connection connection;

  record Measured(String title, Latencies latencies) {}

  Tasks(Connection connection) throws IOException {
    this.connection = connection;
    ecs("CreateCluster", "{}");
    register("sleep", "[\"sleep\",\"300\"]");
    register("true", "[\"true\"]");
  }

  Measured measure(String title, String family, String status, int count) throws IOException {
    var times = new double[count];
    for (int i = -WARM_UP; i < count; i++) {
      long begun = System.nanoTime();
      var task = run(family);
      waitFor(task, status);
      if (i >= 0) {
        times[i] = (System.nanoTime() - begun) / 1e6;
      }
      if (!status.equals("STOPPED")) {
        ecs("StopTask", "{\"task\":\"" + task + "\"}");
        waitFor(task, "STOPPED");
      }
    }
    return new Measured(title, new Latencies(times));
  }

  private void register(String family, String command) throws IOException {
    ecs(
        "RegisterTaskDefinition",
        "{\"family\":\"%s\",\"containerDefinitions\":[{\"name\":\"main\",\"image\":\"busybox\",\"memory\":128,\"command\":%s}]}"
            .formatted(family, command));
  }

  private String run(String family) throws IOException {
    return first(TASK, ecs("RunTask", "{\"taskDefinition\":\"" + family + "\"}"));
  }

  private void waitFor(String task, String status) throws IOException {
    var question = "{\"tasks\":[\"" + task + "\"]}";
    String seen;
    do {
      var answer = ecs("DescribeTasks", question);
      seen = taskStatus(answer);
      if (seen.equals("STOPPED") && !status.equals("STOPPED")) {
        throw new IOException("the task has stopped: " + answer);
      }
    } while (!seen.equals(status));
  }

  /// The state of the task itself, `{ "tasks": [ { "lastStatus": "…" } ] }`, not of its containers.
  private static String taskStatus(String answer) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < answer.length(); i++) {
      char c = answer.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
        var matcher = STATUS.matcher(answer).region(i, answer.length());
        if (depth == 3 && quoted && matcher.lookingAt()) {
          return matcher.group(1);
        }
      } else if (!quoted && (c == '{' || c == '[')) {
        depth++;
      } else if (!quoted && (c == '}' || c == ']')) {
        depth--;
      }
    }
    throw new IllegalStateException("no state of a task in " + answer);
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("no " + pattern + " in " + text);
    }
    return matcher.group();
  }

  private String ecs(String operation, String body) throws IOException {
    return connection.post("ecs", Calls.ECS + operation, body);
  }
}
