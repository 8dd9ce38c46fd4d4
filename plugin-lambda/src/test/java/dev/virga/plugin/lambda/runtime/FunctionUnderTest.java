package dev.virga.plugin.lambda.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.lambda.api.FakeFunctionLog;
import dev.virga.plugin.lambda.api.FakeListener;
import dev.virga.plugin.lambda.api.FunctionFacts;
import dev.virga.plugin.lambda.api.RuntimeApi;
import dev.virga.plugin.lambda.api.RuntimeApiServer;
import dev.virga.plugin.lambda.model.Architecture;
import dev.virga.plugin.lambda.model.EnvironmentResponse;
import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.model.Layer;
import dev.virga.plugin.lambda.model.PackageType;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.runtime.exec.ProcessPlugin;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.exec.Executor;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One function in one environment: real processes, and the real Runtime API.
final class FunctionUnderTest implements AutoCloseable {
  static final String ARN = "arn:aws:lambda:us-east-1:123456789012:function:greet";
  static final String REQUEST = "11111111-2222-4333-8444-555555555555";

  private final Executor executor;
  private final ServiceUnderTest service;
  private final FakeCode code;
  private final LocalLauncher launcher;
  private final FakeListener listener = new FakeListener();
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final List<String> extensionLines = new CopyOnWriteArrayList<>();
  private final Map<String, String> variables = new LinkedHashMap<>();
  private Consumer<FunctionConfiguration.Builder> members = _ -> {};
  private @Nullable String imageUri;
  private @Nullable RuntimeApiServer api;
  private @Nullable Sandbox sandbox;
  private @Nullable String clientContext;

  private FunctionUnderTest(Path folder, Executor executor) {
    this.executor = executor;
    this.service = ServiceUnderTest.of(new Nothing()).with(executor).start();
    this.code = new FakeCode(folder);
    this.launcher = new LocalLauncher(service.context(), code, code);
  }

  /// A service that does nothing but have a context.
  private static final class Nothing implements ServicePlugin {
    @Override
    public ServiceDescriptor descriptor() {
      return ServiceDescriptor.restJson("lambda", "2015-03-31");
    }

    @Override
    public Service start(ServiceContext context) {
      return List::of;
    }
  }

  static FunctionUnderTest in(Path folder) {
    return in(folder, new ProcessPlugin().start(InstantSource.system()));
  }

  static FunctionUnderTest in(Path folder, Executor executor) {
    return new FunctionUnderTest(folder, executor);
  }

  FunctionUnderTest file(String name, String content) {
    return file("code", name, content, "rw-r--r--");
  }

  FunctionUnderTest program(String name, String content) {
    return file("code", name, content, "rwxr-xr-x");
  }

  FunctionUnderTest file(String archive, String name, String content, String permissions) {
    try {
      Path file = code.folder().resolve(archive).resolve(name);
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, content);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FunctionUnderTest with(Consumer<FunctionConfiguration.Builder> change) {
    members = members.andThen(change);
    return this;
  }

  FunctionUnderTest layers(String... archives) {
    return with(it ->
        it.layers =
            List.of(archives).stream()
                .map(archive -> Layer.of(layer -> layer.arn = archive))
                .toList());
  }

  FunctionUnderTest variable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  FunctionUnderTest image(String uri) {
    imageUri = uri;
    return with(it -> it.packageType = PackageType.IMAGE);
  }

  FunctionUnderTest clientContext(String json) {
    clientContext = json;
    return this;
  }

  StoredFunction function(@Nullable String runtime, @Nullable String handler) {
    var configuration =
        FunctionConfiguration.of(it -> {
          it.functionName = "greet";
          it.functionArn = ARN;
          it.version = "$LATEST";
          it.runtime = runtime;
          it.handler = handler;
          it.memorySize = 256;
          it.timeout = 3;
          it.role = "arn:aws:iam::123456789012:role/greeter";
          it.codeSha256 = "code";
          it.packageType = PackageType.ZIP;
          it.architectures = List.of(Architecture.X86_64);
          it.environment = new EnvironmentResponse(Map.copyOf(variables), null);
          members.accept(it);
        });
    return new StoredFunction(configuration, imageUri, null, null, null);
  }

  /// Starts it, and does not wait for anything.
  Sandbox start(@Nullable String runtime, @Nullable String handler) throws CannotStart {
    var function = function(runtime, handler);
    api =
        RuntimeApiServer.open(
            service.context(),
            FunctionFacts.of(function, Set.of()),
            new FakeFunctionLog(),
            listener);
    sandbox =
        launcher.start(
            new Launcher.Launch(
                function,
                api.address(),
                "/aws/lambda/greet",
                "2026/01/31/[$LATEST]00000000000000000000000000000001",
                InitializationType.ON_DEMAND,
                (_, _, line) -> lines.add(line),
                (_, _, line) -> extensionLines.add(line)));
    return sandbox;
  }

  /// Starts it, and waits until its handler is there.
  FunctionUnderTest ready(String runtime, String handler) throws CannotStart {
    start(runtime, handler);
    assertThat(listener.next(Duration.ofSeconds(20))).as(() -> "log: " + lines).isEqualTo("ready");
    assertThat(listener.next()).isEqualTo("idle");
    return this;
  }

  /// Invokes it.
  ///
  /// @return the response, or the error after the word `failed`
  String invoke(String payload) {
    int before = listener.response().length;
    api().invoke(event(payload));
    String told = listener.next(Duration.ofSeconds(20));
    while (told.startsWith("responding") || told.startsWith("bytes")) {
      told = listener.next();
    }
    if (!told.equals("responded " + REQUEST)) {
      return told.replace(REQUEST + " ", "");
    }
    byte[] all = listener.response();
    return new String(all, before, all.length - before, StandardCharsets.UTF_8);
  }

  RuntimeApi.Next event(String payload) {
    return new RuntimeApi.Next(
        REQUEST,
        Instant.now().plusSeconds(3),
        ARN,
        "Root=1-697df0c0-000000000000000000000001",
        clientContext,
        payload.getBytes(StandardCharsets.UTF_8));
  }

  /// Waits until it is ready for another invocation.
  void awaitIdle() {
    assertThat(listener.next()).isEqualTo("ready");
    assertThat(listener.next()).isEqualTo("idle");
  }

  /// How it tells that it cannot initialize itself.
  String initFailure(String runtime, String handler) throws CannotStart {
    start(runtime, handler);
    return listener.next(Duration.ofSeconds(20));
  }

  /// The exit code, once it has ended.
  int exitCode() throws InterruptedException {
    return sandbox().runtime().await().code();
  }

  FakeListener listener() {
    return listener;
  }

  RuntimeApiServer api() {
    return Objects.requireNonNull(api);
  }

  Sandbox sandbox() {
    return Objects.requireNonNull(sandbox);
  }

  /// What it has written so far: all of it when its process has ended.
  List<String> lines() {
    return lines;
  }

  /// What it has written, once it is so many lines: output takes another way than answers.
  List<String> lines(int count) {
    return Waiting.until(Duration.ofSeconds(10), () -> lines, it -> it.size() >= count);
  }

  /// What extensions have written, once it is so many lines.
  List<String> extensionLines(int count) {
    return Waiting.until(Duration.ofSeconds(10), () -> extensionLines, it -> it.size() >= count);
  }

  FakeCode code() {
    return code;
  }

  ServiceUnderTest service() {
    return service;
  }

  @Override
  public void close() {
    if (sandbox != null) {
      sandbox.close();
    }
    if (api != null) {
      api.close();
    }
    launcher.close();
    service.close();
    executor.close();
  }
}
