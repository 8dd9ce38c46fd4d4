package dev.virga.container;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// A real Docker Engine that a test starts for itself: its own data, socket and network, so that it
/// neither meets nor disturbs another one of the machine. It needs root and Linux, and no registry: what
/// containers are made of is given by [BaseImage].
///
/// Ports are published by Docker's proxy, without a rule in the machine's firewall; containers reach the
/// machine, and nothing beyond it.
public final class DockerEngine implements AutoCloseable {
  private static final long START_SECONDS = 60;
  private static final long STOP_SECONDS = 20;

  private final Path directory;
  private final EngineNetwork network;
  private final Process daemon;
  private final List<String> log = Collections.synchronizedList(new ArrayList<>());
  private final CompletableFuture<Boolean> listening = new CompletableFuture<>();

  private DockerEngine(Path directory, EngineNetwork network, Process daemon) {
    this.directory = directory;
    this.network = network;
    this.daemon = daemon;
    Thread.ofVirtual().start(this::read);
  }

  /// What this machine lacks to run one, each as part of a sentence; empty where it can.
  public static List<String> missing() {
    var missing = new ArrayList<String>();
    if (!System.getProperty("os.name").equals("Linux")) {
      missing.add("Linux");
    } else if (!ownedByRoot(Path.of("/proc/self"))) {
      missing.add("to be root");
    }
    for (String program : List.of("dockerd", "docker", "tar", "ldd")) {
      if (Programs.find(program).isEmpty()) {
        missing.add(program + (program.startsWith("docker") ? " (package docker.io)" : ""));
      }
    }
    return missing;
  }

  private static boolean ownedByRoot(Path self) {
    try {
      return Files.getAttribute(self, "unix:uid") instanceof Integer uid && uid == 0;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /// Starts an engine and waits until it listens.
  ///
  /// @param directory an empty folder with a short path, because the path of a socket has at most 107
  ///     bytes
  /// @throws IOException if it does not start; the message has its log
  public static DockerEngine start(Path directory) throws IOException {
    EngineNetwork network = EngineNetwork.create();
    Process daemon =
        new ProcessBuilder(
                "dockerd",
                "--host=" + host(directory),
                "--data-root=" + directory.resolve("data"),
                "--exec-root=" + directory.resolve("exec"),
                "--pidfile=" + directory.resolve("pid"),
                "--iptables=false",
                "--ip6tables=false",
                "--bridge=" + network.name())
            .redirectErrorStream(true)
            .start();
    var engine = new DockerEngine(directory, network, daemon);
    try {
      engine.listening.get(START_SECONDS, TimeUnit.SECONDS);
      return engine;
    } catch (ExecutionException | TimeoutException e) {
      engine.close();
      throw new IOException("dockerd does not start:\n" + engine.log(), e);
    } catch (InterruptedException e) {
      engine.close();
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static String host(Path directory) {
    return "unix://" + directory.resolve("docker.sock");
  }

  private void read() {
    try (BufferedReader reader = daemon.inputReader()) {
      String line = reader.readLine();
      while (line != null) {
        log.add(line);
        if (line.contains("API listen on ")) {
          listening.complete(true);
        }
        line = reader.readLine();
      }
    } catch (IOException e) {
      log.add(e.toString());
    }
    listening.completeExceptionally(new IllegalStateException("it ended"));
  }

  /// Where it listens, as the value of `DOCKER_HOST`.
  public String host() {
    return host(directory);
  }

  /// Whether containers can have a network of their own, and ports of it on the machine.
  public boolean publishesPorts() {
    return network.exists();
  }

  /// What it logged until now.
  public String log() {
    return String.join("\n", List.copyOf(log));
  }

  /// Runs the `docker` client against this engine and returns what it wrote, without the last line break.
  ///
  /// @throws IOException if it fails; the message has what it wrote
  public String docker(String... arguments) throws IOException {
    var command = new ArrayList<>(List.of("docker"));
    command.addAll(List.of(arguments));
    var client = new ProcessBuilder(command).redirectErrorStream(true);
    client.environment().keySet().removeIf(it -> it.startsWith("DOCKER_"));
    client.environment().put("DOCKER_HOST", host());
    client.environment().put("DOCKER_CONFIG", directory.resolve("config").toString());
    if (!Programs.succeeds("docker", "buildx", "version")) {
      client.environment().put("DOCKER_BUILDKIT", "0");
    }
    return Programs.output(client);
  }

  /// Removes its containers, ends the engine and deletes its folder.
  @Override
  public void close() throws IOException {
    if (daemon.isAlive() && listening.isDone() && !listening.isCompletedExceptionally()) {
      String containers = docker("ps", "--all", "--quiet");
      for (String container : containers.lines().toList()) {
        docker("rm", "--force", "--volumes", container);
      }
    }
    daemon.destroy();
    try {
      if (!daemon.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        daemon.descendants().forEach(ProcessHandle::destroyForcibly);
        daemon.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      daemon.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    network.close();
    unmount(directory);
    delete(directory);
  }

  /// What the engine mounted and left, as it does with the network of the machine.
  private static void unmount(Path directory) throws IOException {
    for (String mount : Files.readAllLines(Path.of("/proc/self/mounts"))) {
      String point = mount.split(" ")[1];
      if (Path.of(point).startsWith(directory)) {
        Programs.output("umount", "--lazy", point);
      }
    }
  }

  private static void delete(Path directory) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(directory)) {
      deepestFirst = files.sorted(java.util.Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.deleteIfExists(file);
    }
  }
}
