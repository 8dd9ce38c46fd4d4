package dev.virga.launcher.embed;

import dev.virga.testkit.Simulator;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A program that embeds simulators, run in a JVM of its own; it prints what it saw, one fact a line.
final class EmbeddingProgram {
  private static final int MANY = 100;

  private final PrintStream out;

  private EmbeddingProgram(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) throws Exception {
    var program = new EmbeddingProgram(System.out);
    int threads = Thread.activeCount();
    program.isolation();
    program.many(threads);
    program.leftovers(threads);
  }

  private void isolation() throws IOException {
    URI gone;
    long begun = System.nanoTime();
    try (var one = Simulator.start();
        var two = Simulator.builder().services("s3").region("eu-central-1").start()) {
      fact("module", Simulator.class.getModule().isNamed());
      fact("milliseconds of the first two", (System.nanoTime() - begun) / 1_000_000);
      fact("services", one.services());
      fact("services of the second", two.services());
      fact("problems", one.virga().problems());
      fact("made in one", status(one.endpoint(), "PUT", "/bucket"));
      fact("found in one", status(one.endpoint(), "HEAD", "/bucket"));
      fact("found in two", status(two.endpoint(), "HEAD", "/bucket"));
      one.resetService("sts");
      fact("after a reset of another service", status(one.endpoint(), "HEAD", "/bucket"));
      one.resetAccount("210987654321");
      fact("after a reset of another account", status(one.endpoint(), "HEAD", "/bucket"));
      one.resetAccount(one.account());
      fact("after a reset of the account", status(one.endpoint(), "HEAD", "/bucket"));
      gone = one.endpoint();
    }
    fact("after close", refused(gone) ? "refused" : "answered");
    fact("filter of deserialization", ObjectInputFilter.Config.getSerialFilter());
  }

  /// Many at once, each of which answers, and what a further one costs.
  private void many(int threads) throws IOException {
    var simulators = new ArrayList<Simulator>();
    var costs = new ArrayList<Long>();
    long before = used();
    for (int i = 0; i < MANY; i++) {
      long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      simulators.add(Simulator.start());
      costs.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun);
    }
    fact("platform threads of " + MANY, Thread.activeCount() - threads);
    fact("KiB of one of " + MANY, (used() - before) / MANY / 1024);
    fact("ports", simulators.stream().map(Simulator::endpoint).distinct().count());
    simulators.forEach(Simulator::close);
    fact(
        "microseconds of CPU of a further one",
        costs.stream().sorted().toList().get(MANY / 2) / 1000);
  }

  private void leftovers(int threads) throws IOException {
    fact("threads left", Thread.activeCount() - threads);
    fact("processes left", ProcessHandle.current().children().count());
    String mine = "virga-" + ProcessHandle.current().pid() + "-*";
    List<Path> left = new ArrayList<>();
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), mine)) {
      found.forEach(left::add);
    }
    fact("files left", left);
  }

  private void fact(String name, Object value) {
    out.println(name + ": " + value);
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static String status(URI endpoint, String method, String path) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.getPort())) {
      String request = method + " " + path + " HTTP/1.1\r\nHost: s3\r\nContent-Length: 0\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
      return new String(line, StandardCharsets.US_ASCII).substring("HTTP/1.1 ".length());
    }
  }

  private static boolean refused(URI endpoint) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.getPort())) {
      return !socket.isConnected();
    } catch (ConnectException e) {
      return true;
    }
  }
}
