package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.api.RuntimeApi;
import dev.virga.plugin.lambda.runtime.Launcher.Launch;
import dev.virga.plugin.lambda.runtime.Sandbox;
import dev.virga.spi.exec.Execution;
import dev.virga.spi.exec.Exit;
import dev.virga.spi.exec.Output;
import dev.virga.spi.exec.Usage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// A program that speaks to the environment without a process: a thread of the test's.
final class FakeProcess implements Sandbox, Execution {
  private static final int MEGABYTES = 20;

  private final Launch launch;
  private final FakeApi api;
  private final List<FakeExtensionProcess> extensions;
  private final CompletableFuture<Exit> end = new CompletableFuture<>();
  private final Thread thread;
  private boolean outOfMemory;

  /// @param extensions what runs beside it
  FakeProcess(Launch launch, FakeApi api, Program program, List<FakeExtensionProcess> extensions) {
    this.launch = launch;
    this.api = api;
    this.extensions = extensions;
    this.thread = Thread.ofVirtual().start(() -> run(program));
  }

  /// What it does.
  interface Program {
    /// @return the exit code
    int run(FakeProcess process) throws InterruptedException, IOException;
  }

  @Override
  public List<Execution> extensions() {
    return List.copyOf(extensions);
  }

  Launch launch() {
    return launch;
  }

  RuntimeApi.Next next() throws InterruptedException {
    return api.next();
  }

  RuntimeApi.Listener listener() {
    return api.listener;
  }

  FakeApi api() {
    return api;
  }

  void respond(RuntimeApi.Next to, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    listener().responding(to.requestId(), "application/json", false);
    try {
      listener().responseBytes(bytes, 0, bytes.length);
    } catch (IOException e) {
      print("nobody reads");
    }
    listener().responded(to.requestId(), null);
  }

  void print(String line) {
    launch.output().line(Output.Channel.STDOUT, Instant.EPOCH, line);
  }

  void complain(String line) {
    launch.output().line(Output.Channel.STDERR, Instant.EPOCH, line);
  }

  /// As the operating system kills it.
  void kill(boolean forItsMemory) {
    outOfMemory = forItsMemory;
    thread.interrupt();
  }

  boolean running() {
    return !end.isDone();
  }

  private void run(Program program) {
    int code;
    try {
      code = program.run(this);
    } catch (InterruptedException e) {
      code = 137;
    } catch (IOException e) {
      code = 99;
    }
    end.complete(new Exit(code, outOfMemory, Instant.EPOCH, Usage.NONE));
  }

  @Override
  public Execution runtime() {
    return this;
  }

  @Override
  public long peakMemoryBytes() {
    return MEGABYTES * 1024L * 1024;
  }

  @Override
  public void close() {
    extensions.forEach(it -> it.end(137));
    thread.interrupt();
    end.join();
  }

  @Override
  public long pid() {
    return 0;
  }

  @Override
  public Exit await() {
    return end.join();
  }

  @Override
  public Optional<Exit> await(Duration timeout) throws InterruptedException {
    try {
      return Optional.of(end.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (java.util.concurrent.ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public Optional<Exit> exit() {
    return Optional.ofNullable(end.getNow(null));
  }

  @Override
  public Exit stop(Duration grace) {
    thread.interrupt();
    return end.join();
  }

  @Override
  public Optional<Exit> exec(
      List<String> command, Map<String, String> environment, Duration timeout, Output output) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Usage usage() {
    return Usage.NONE;
  }

  /// The server that the program speaks to.
  static final class FakeApi implements RuntimeApi {
    private final String address;
    private final RuntimeApi.Listener listener;
    private final BlockingQueue<Next> invocations = new LinkedBlockingQueue<>();
    private volatile boolean spoken;
    private volatile boolean closed;
    private volatile boolean extensions;
    private volatile @Nullable String shutdown;

    FakeApi(String address, RuntimeApi.Listener listener) {
      this.address = address;
      this.listener = listener;
    }

    private Next next() throws InterruptedException {
      spoken = true;
      listener.runtimeReady();
      listener.idle();
      return invocations.take();
    }

    void registerExtension() {
      extensions = true;
    }

    boolean closed() {
      return closed;
    }

    @Nullable String shutdownReason() {
      return shutdown;
    }

    @Override
    public String address() {
      return address;
    }

    @Override
    public void invoke(Next next) {
      invocations.add(next);
    }

    @Override
    public void shutdown(String reason, Instant deadline) {
      shutdown = reason;
    }

    @Override
    public boolean hasExtensions() {
      return extensions;
    }

    @Override
    public boolean spoken() {
      return spoken;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
