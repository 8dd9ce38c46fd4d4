import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The distribution as a process of its own.
record Server(Process process, int port, double millisToFirstAnswer) implements AutoCloseable {
  static Server start(String home) throws Exception {
    int port = freePort();
    var log =
        Path.of(System.getProperty("java.io.tmpdir"), "virga-bench-" + port + ".log").toFile();
    log.deleteOnExit();
    var builder =
        new ProcessBuilder(
                List.of(
                    Path.of(home, "bin", "virga").toAbsolutePath().toString(),
                    "start",
                    "--port",
                    Integer.toString(port)))
            .redirectErrorStream(true)
            .redirectOutput(log);
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("AWS_") || name.startsWith("SIM_"));
    long begun = System.nanoTime();
    var process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    while (!answers(port)) {
      if (!process.isAlive() || System.nanoTime() - begun > 60e9) {
        process.destroyForcibly();
        throw new IllegalStateException(
            "virga did not start: " + java.nio.file.Files.readString(log.toPath()));
      }
      TimeUnit.MILLISECONDS.sleep(1);
    }
    return new Server(process, port, (System.nanoTime() - begun) / 1e6);
  }

  private static boolean answers(int port) {
    try (var connection = new Connection(port)) {
      connection.get("/health");
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

  /// Resident bytes of the simulator itself, without the workloads.
  long ownMemory() {
    return Machine.memory(process.pid());
  }

  /// The files and sockets that the simulator has open.
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

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("virga did not end within 30 s of SIGTERM");
    }
  }
}
