package dev.virga.runtime.exec;

import dev.virga.spi.exec.Output;
import dev.virga.spi.exec.Usage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One command that was started, with its tree of processes, its output and its meter.
final class Run {
  private final Process process;
  private final ProcessTree tree;
  private final UsageMeter meter;
  private final List<OutputPump> pumps;
  private volatile boolean exceeded;

  Run(Process process, ProcessTree tree, InstantSource clock, Output output) {
    this.process = process;
    this.tree = tree;
    this.meter = new UsageMeter(process.toHandle());
    this.pumps =
        List.of(
            new OutputPump(process, Output.Channel.STDOUT, clock, output),
            new OutputPump(process, Output.Channel.STDERR, clock, output));
    pumps.forEach(OutputPump::start);
  }

  long pid() {
    return process.pid();
  }

  /// Waits for the end of the main process, and measures meanwhile.
  ///
  /// @param limit the memory limit, at which everything is killed
  /// @return false if it still runs after the time
  boolean await(Duration time, MemoryLimit limit) throws InterruptedException {
    long begun = System.nanoTime();
    while (true) {
      long left = time.toNanos() - (System.nanoTime() - begun);
      long pause = Math.min(meter.intervalNanos(), limit.intervalNanos());
      if (process.waitFor(Math.min(left, pause), TimeUnit.NANOSECONDS)) {
        return true;
      }
      if (left <= 0) {
        return false;
      }
      if (meter.intervalNanos() <= 0) {
        meter.look();
      }
      if (limit.exceeded(meter)) {
        exceeded = true;
        tree.kill();
      }
    }
  }

  /// Whether it was killed because the limit was exceeded.
  boolean exceeded() {
    return exceeded;
  }

  /// Whether any of its processes can still run.
  boolean lives() {
    return !tree.members().isEmpty();
  }

  void terminate() {
    tree.terminate();
  }

  void kill() {
    tree.kill();
  }

  /// Kills what is left of the tree, and delivers the rest of the output.
  ///
  /// @return the exit code, 128 plus the signal's number where a signal ended it
  int finish() throws InterruptedException {
    tree.kill();
    for (var pump : pumps) {
      pump.finish();
    }
    return process.waitFor();
  }

  /// Waits until what its processes have written so far is delivered.
  void drain(Duration limit) throws InterruptedException {
    long[] marks = pumps.stream().mapToLong(OutputPump::mark).toArray();
    for (int i = 0; i < marks.length; i++) {
      pumps.get(i).awaitMark(marks[i], limit);
    }
  }

  Usage usage() {
    if (process.isAlive()) {
      meter.look();
    }
    return meter.usage();
  }
}
