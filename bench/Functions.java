import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/// Functions of Lambda: cold, warm, with many callers, and what an environment weighs.
final class Functions {
  private static final int COLD = 15;
  private static final int WARM = 1_000;
  private static final int CALLERS = 16;
  private static final int SECONDS = 5;
  private static final int CENTRAL_HEADER = 0x02014b50;
  private static final String PATH = "/2015-03-31/functions";

  private final Server server;
  private final List<Runtime> runtimes;

  /// A runtime with code that answers at once.
  private record Runtime(String name, String handler, Map<String, byte[]> files) {}

  Functions(Server server) throws IOException {
    this.server = server;
    this.runtimes =
        List.of(
            new Runtime(
                "python3.11",
                "main.handler",
                Map.of("main.py", text("def handler(event, context):\n    return event\n"))),
            new Runtime(
                "nodejs20.x",
                "main.handler",
                Map.of("main.mjs", text("export const handler = async (event) => event;\n"))),
            new Runtime("java17", "Main::handle", Map.of("Main.class", javaClass())),
            new Runtime("provided.al2023", "none", Map.of("bootstrap", text(SHELL))));
  }

  private static final String SHELL =
      """
      #!/bin/sh
      api=http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation
      while true; do
        id=$(curl -sS -D - -o /dev/null "$api/next" | tr -d '\\r' | sed -n 's/^[Ll]ambda-[Rr]untime-[Aa]ws-[Rr]equest-[Ii]d: //p')
        curl -sS -o /dev/null -d '{}' "$api/$id/response"
      done
      """;

  void measure() throws Exception {
    System.out.printf(
        "| Lambda | cold p50 ms | cold p99 | warm p50 | warm p99 | %d callers, calls/s | MiB a warm"
            + " environment |%n|---|---|---|---|---|---|---|%n",
        CALLERS);
    for (var runtime : runtimes) {
      row(runtime);
    }
    System.out.println();
  }

  private void row(Runtime runtime) throws Exception {
    var cold = new double[COLD];
    var warm = new double[WARM];
    var name = runtime.name().replace('.', '-');
    try (var connection = new Connection(server.port())) {
      for (int i = 0; i < COLD; i++) {
        create(connection, runtime, name + "-" + i);
        cold[i] = invoke(connection, name + "-" + i);
      }
      long memory = server.memory() - server.ownMemory();
      long descriptors = server.descriptors();
      for (int i = -100; i < WARM; i++) {
        double millis = invoke(connection, name + "-0");
        warm[Math.max(i, 0)] = millis;
      }
      long leaked = server.descriptors() - descriptors;
      throughput(name + "-0"); // starts the environments
      var throughput = throughput(name + "-0");
      var colds = new Latencies(cold);
      var warms = new Latencies(warm);
      System.out.printf(
          Locale.ROOT,
          "| %s | %.0f | %.0f | %.2f | %.2f | %.0f | %d |%n",
          runtime.name(),
          colds.at(0.5),
          colds.at(0.99),
          warms.at(0.5),
          warms.at(0.99),
          throughput,
          (memory >> 20) / COLD);
      if (leaked > 5) {
        System.out.printf("%n%d file descriptors more after %d invokes%n%n", leaked, WARM);
      }
      for (int i = 0; i < COLD; i++) {
        connection.call("lambda", "DELETE", PATH + "/" + name + "-" + i, "");
      }
    }
  }

  private double throughput(String function) throws Exception {
    long begun = System.nanoTime();
    long end = begun + SECONDS * 1_000_000_000L;
    Callable<Integer> caller =
        () -> {
          int calls = 0;
          try (var connection = new Connection(server.port())) {
            while (System.nanoTime() < end) {
              invoke(connection, function);
              calls++;
            }
          }
          return calls;
        };
    int calls = 0;
    try (var callers = Executors.newFixedThreadPool(CALLERS)) {
      var all = new ArrayList<Callable<Integer>>();
      for (int i = 0; i < CALLERS; i++) {
        all.add(caller);
      }
      for (var one : callers.invokeAll(all)) {
        calls += one.get();
      }
    }
    return calls / ((System.nanoTime() - begun) / 1e9);
  }

  private static double invoke(Connection connection, String function) throws IOException {
    long begun = System.nanoTime();
    var answer = connection.call("lambda", "POST", PATH + "/" + function + "/invocations", "{}");
    if (!answer.equals("{}")) {
      throw new IOException(function + " answered " + answer);
    }
    return (System.nanoTime() - begun) / 1e6;
  }

  private static void create(Connection connection, Runtime runtime, String name)
      throws IOException {
    connection.call(
        "lambda",
        "POST",
        PATH,
        """
        {"FunctionName":"%s","Runtime":"%s","Handler":"%s","Timeout":30,"MemorySize":512,\
        "Role":"arn:aws:iam::123456789012:role/bench","Code":{"ZipFile":"%s"}}\
        """
            .formatted(name, runtime.name(), runtime.handler(), zip(runtime.files())));
  }

  private static String zip(Map<String, byte[]> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return Base64.getEncoder().encodeToString(executable(bytes.toByteArray()));
  }

  /// Gives every entry the mode 0755 of Unix, which Java's own archives do not have.
  private static byte[] executable(byte[] zip) {
    var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i + 46 <= zip.length; i++) {
      if (bytes.getInt(i) == CENTRAL_HEADER) {
        bytes.put(i + 5, (byte) 3);
        bytes.putInt(i + 38, 0100755 << 16);
      }
    }
    return zip;
  }

  private static byte[] javaClass() throws IOException {
    var folder = Files.createTempDirectory("virga-bench");
    try {
      var source =
          Files.writeString(
              folder.resolve("Main.java"),
              "public class Main { public Object handle(Object event) { return event; } }");
      int status =
          ToolProvider.getSystemJavaCompiler()
              .run(null, null, null, "--release", "17", source.toString());
      if (status != 0) {
        throw new IOException("the handler does not compile");
      }
      return Files.readAllBytes(folder.resolve("Main.class"));
    } finally {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
