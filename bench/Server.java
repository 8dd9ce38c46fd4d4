import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A server that is measured, as a process of its own.
///
/// @param millisToFirstAnswer from the start of the process to the end of its first answer
record Server(String name, Process process, int port, double millisToFirstAnswer)
    implements AutoCloseable {

  /// The distribution.
  static Server start(String home) throws Exception {
    return start(home, "");
  }

  /// The distribution, with options of its Java virtual machine.
  static Server start(String home, String javaOptions) throws Exception {
    int port = freePort();
    var program = Path.of(home, "bin", "virga").toAbsolutePath().toString();
    return start(
        "Virga",
        List.of(program, "start", "--port", "" + port),
        Map.of("VIRGA_JAVA_OPTIONS", javaOptions),
        port);
  }

  /// Any program that listens on the port.
  static Server start(
      String name, List<String> command, Map<String, String> environment, int port)
      throws Exception {
    var log = Path.of(System.getProperty("java.io.tmpdir"), "virga-bench-" + port + ".log");
    log.toFile().deleteOnExit();
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder
        .environment()
        .keySet()
        .removeIf(it -> it.startsWith("AWS_") || it.startsWith("SIM_"));
    builder.environment().putAll(environment);
    long begun = System.nanoTime();
    var process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    while (!answers(port)) {
      if (!process.isAlive() || System.nanoTime() - begun > 60e9) {
        process.destroyForcibly();
        throw new IllegalStateException(name + " did not start: " + Files.readString(log));
      }
      TimeUnit.MILLISECONDS.sleep(1);
    }
    return new Server(name, process, port, (System.nanoTime() - begun) / 1e6);
  }

  private static boolean answers(int port) {
    try (var connection = new Connection(port)) {
      connection.call(Calls.GET_CALLER_IDENTITY.request(0));
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  /// Resident bytes of all its processes, when it has been left alone for three seconds.
  long settledMemory() throws InterruptedException {
    TimeUnit.SECONDS.sleep(3);
    return memory();
  }

  /// Resident bytes of all its processes.
  long memory() {
    return pids().mapToLong(Machine::memory).sum();
  }

  /// Resident bytes of the server itself, without the workloads.
  long ownMemory() {
    return Machine.memory(process.pid());
  }

  /// The files and sockets that the server has open.
  long descriptors() {
    return Machine.descriptors(process.pid());
  }

  /// CPU time of all its processes so far.
  long cpuMicros() {
    return pids().mapToLong(Machine::cpuMicros).sum();
  }

  private Stream<Long> pids() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .map(ProcessHandle::pid);
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException(name + " did not end within 30 s of SIGTERM");
    }
  }
}
