package dev.virga.runtime.exec;

import dev.virga.spi.exec.Execution;
import dev.virga.spi.exec.Executor;
import dev.virga.spi.exec.Mount;
import dev.virga.spi.exec.Output;
import dev.virga.spi.exec.Workload;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Runs commands as processes of this machine, each in a session of its own.
final class ProcessExecutor implements Executor {
  /// A tag is ten digits of the executor and nine of the command, which fits 63 bits.
  private static final long COMMANDS = 1_000_000_000L;

  private final Launch launch;
  private final InstantSource clock;
  private final Spawner spawner = new Spawner();
  private final long instance = ThreadLocalRandom.current().nextLong(COMMANDS, 9 * COMMANDS);
  private final AtomicLong commands = new AtomicLong();
  private final Guardian guardian;
  private final Mounts mounts = new Mounts();
  private final MemoryLimits limits;
  private final Set<ProcessExecution> executions = ConcurrentHashMap.newKeySet();
  private boolean closed;
  private int starting;

  /// @param groups where control groups can be made; null for nowhere
  ProcessExecutor(Launch launch, @Nullable GroupPlace groups, InstantSource clock) {
    this.launch = launch;
    this.clock = clock;
    this.limits = new MemoryLimits(groups, instance);
    this.guardian = new Guardian(spawner, launch, instance);
  }

  @Override
  public String name() {
    return "process";
  }

  @Override
  public Execution start(Workload workload, Output output) throws IOException {
    beginStart();
    try {
      var limit = limits.of(workload);
      Run run;
      try {
        run = run(workload, workload.command(), workload.environment(), limit, output);
      } catch (IOException | RuntimeException e) {
        limit.remove();
        throw e;
      }
      var execution = new ProcessExecution(workload, this, clock, run, limit);
      executions.add(execution);
      Thread.ofVirtual().name("virga-execution-" + run.pid()).start(execution::supervise);
      return execution;
    } finally {
      endStart();
    }
  }

  /// Starts wait for none of each other; who closes the executor waits for all of them.
  private synchronized void beginStart() throws IOException {
    if (closed) {
      throw new IOException("the process executor is closed");
    }
    starting++;
  }

  private synchronized void endStart() {
    starting--;
    notifyAll();
  }

  /// Starts one command of a workload.
  Run run(
      Workload workload,
      List<String> command,
      Map<String, String> given,
      MemoryLimit limit,
      Output output)
      throws IOException {
    beginStart();
    try {
      return started(workload, command, given, limit, output);
    } finally {
      endStart();
    }
  }

  private Run started(
      Workload workload,
      List<String> command,
      Map<String, String> given,
      MemoryLimit limit,
      Output output)
      throws IOException {
    MountScript.check(workload.mounts());
    var environment = new LinkedHashMap<>(given);
    environment.putIfAbsent("PATH", Programs.STANDARD_PATH);
    environment.putIfAbsent("HOME", System.getProperty("user.home"));
    var files = new VisibleFiles(workload.mounts());
    var folder = directory(workload, files);
    if (!files.isDirectory(folder)) {
      throw new IOException(
          "chdir to cwd (\"%s\") failed: no such file or directory".formatted(folder));
    }
    var resolved = new ArrayList<>(command);
    var path = environment.getOrDefault("PATH", "");
    resolved.set(0, Programs.find(command.getFirst(), path, folder, files).toString());
    guardian.stand();
    long tag = instance * COMMANDS + commands.incrementAndGet();
    return workload.mounts().isEmpty()
        ? plain(tag, resolved, environment, folder, limit.door(), output)
        : mounted(workload.mounts(), tag, resolved, environment, folder, limit.door(), output);
  }

  /// Where a workload begins: as it was asked for, else where the simulator is, unless the workload has
  /// something of its own over that.
  private static Path directory(Workload workload, VisibleFiles files) {
    if (workload.directory() != null) {
      return workload.directory().toAbsolutePath();
    }
    var here = Path.of("").toAbsolutePath();
    return files.isDirectory(here) ? here : Path.of("/");
  }

  private Run plain(
      long tag,
      List<String> command,
      Map<String, String> environment,
      Path folder,
      @Nullable Path door,
      Output output)
      throws IOException {
    var line = launch.wrap(tag, command, environment, null, door);
    var process = spawner.start(builder(line, environment, folder));
    guardian.watch(process.pid());
    return new Run(process, new ProcessTree(process.toHandle(), tag, launch), clock, output);
  }

  /// The same behind a script that mounts, and goes to the working directory when that is done.
  private Run mounted(
      List<Mount> wanted,
      long tag,
      List<String> command,
      Map<String, String> environment,
      Path folder,
      @Nullable Path door,
      Output output)
      throws IOException {
    var prepared = mounts.prepare(wanted, folder, door);
    var line = launch.wrap(tag, command, environment, prepared, null);
    var process = spawner.start(builder(line, Map.of("PATH", Programs.OWN_PATH), Path.of("/")));
    guardian.watch(process.pid());
    var tree = new ProcessTree(process.toHandle(), tag, launch);
    try {
      prepared.await(process.getInputStream());
    } catch (IOException e) {
      tree.kill();
      guardian.forget(process.pid());
      throw e;
    }
    return new Run(process, tree, clock, output);
  }

  /// The processes of a command have ended.
  void forget(Run run) {
    guardian.forget(run.pid());
  }

  void ended(ProcessExecution execution) {
    executions.remove(execution);
    guardian.forget(execution.pid());
  }

  @Override
  public void close() {
    boolean interrupted = false;
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      while (starting > 0) {
        try {
          wait();
        } catch (InterruptedException _) {
          interrupted = true;
        }
      }
    }
    var left = List.copyOf(executions);
    left.forEach(ProcessExecution::kill);
    for (var execution : left) {
      try {
        execution.await();
      } catch (InterruptedException _) {
        interrupted = true;
      }
    }
    guardian.close();
    spawner.close();
    mounts.close();
    limits.close();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static ProcessBuilder builder(
      List<String> line, Map<String, String> environment, Path folder) throws IOException {
    var builder = new ProcessBuilder(line).directory(folder.toFile());
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    builder.environment().clear();
    try {
      builder.environment().putAll(environment);
    } catch (IllegalArgumentException e) {
      throw new IOException("invalid environment variable: " + e.getMessage(), e);
    }
    return builder;
  }
}
