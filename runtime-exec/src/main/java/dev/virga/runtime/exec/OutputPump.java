package dev.virga.runtime.exec;

import dev.virga.spi.exec.Output;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.InstantSource;

/// Carries one stream of a process to its [Output]. A slow output slows the process down.
///
/// A thread of the operating system reads, not a virtual one: reading a pipe blocks the carrier, of
/// which there are 256 at most, so that 128 silent workloads would stop every virtual thread.
final class OutputPump {
  private static final System.Logger LOG = System.getLogger(OutputPump.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final InputStream stream;
  private final MarkedInput bytes;
  private final WriteEnd pipe;
  private final Output.Channel channel;
  private final InstantSource clock;
  private final Output output;
  private final Thread thread;
  private volatile boolean delivering;
  private volatile long lastRead;

  OutputPump(Process process, Output.Channel channel, InstantSource clock, Output output) {
    boolean first = channel == Output.Channel.STDOUT;
    String name = (first ? "virga-stdout-" : "virga-stderr-") + process.pid();
    this.stream = first ? process.getInputStream() : process.getErrorStream();
    this.bytes = new MarkedInput(new Watched());
    this.pipe = WriteEnd.of(process.pid(), first ? 1 : 2);
    this.channel = channel;
    this.clock = clock;
    this.output = output;
    this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::pump);
  }

  void start() {
    thread.start();
  }

  /// Marks how far the process has come with its output.
  ///
  /// @return what [#awaitMark] waits for
  long mark() {
    return bytes.write(pipe::write);
  }

  /// Waits until everything before a mark is delivered, but for a line that has no end yet.
  void awaitMark(long mark, Duration limit) throws InterruptedException {
    bytes.await(mark, limit.toNanos());
  }

  /// Waits until everything is delivered. Called when the processes are gone, so the pipe ends; one
  /// that a stranger still holds is given up when it has been silent for two seconds.
  void finish() throws InterruptedException {
    while (!thread.join(PATIENCE)) {
      if (!delivering && System.nanoTime() - lastRead > PATIENCE.toNanos()) {
        LOG.log(System.Logger.Level.WARNING, "{0} is held open by a foreign process", thread);
        return;
      }
    }
  }

  private void pump() {
    // The JDK drains a stream into memory and closes the pipe when the process has exited, which
    // would
    // cut off its children; it takes the stream's lock for that, so holding the lock prevents it.
    synchronized (stream) {
      try (stream) {
        new LineReader(this::deliver).readAll(bytes);
      } catch (IOException e) {
        LOG.log(System.Logger.Level.DEBUG, "Output ended", e);
      }
    }
  }

  private void deliver(String line) {
    try {
      output.line(channel, clock.instant(), line);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "A line of output was refused", e);
    }
  }

  /// Notes when it is waiting for the process, and when for the output.
  private final class Watched extends FilterInputStream {
    Watched() {
      super(stream);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      lastRead = System.nanoTime();
      delivering = false;
      int read = super.read(bytes, offset, length);
      delivering = true;
      return read;
    }
  }
}
