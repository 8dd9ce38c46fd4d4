package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.api.RuntimeApi;
import dev.virga.plugin.lambda.log.FunctionLog;
import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.model.PackageType;
import dev.virga.plugin.lambda.runtime.CannotStart;
import dev.virga.plugin.lambda.runtime.InitializationType;
import dev.virga.plugin.lambda.runtime.Launcher;
import dev.virga.plugin.lambda.runtime.Sandbox;
import dev.virga.plugin.lambda.store.Aliases;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.ReservedConcurrency;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.plugin.lambda.store.Targets;
import dev.virga.spi.Operation;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A machine on which programs of the test run as runtimes, with everything that environments need.
final class FakeMachine implements AutoCloseable {
  /// The extensions of environments.
  final List<FakeExtensionProcess> extensions = new CopyOnWriteArrayList<>();

  final FakeTicks ticks = new FakeTicks();
  final TestClock clock;
  final Functions functions;
  final Aliases aliases;
  final ReservedConcurrency reserved;
  final Environments environments;
  final ServiceContext context;
  final List<FakeProcess> started = new CopyOnWriteArrayList<>();
  final List<FakeLog> logs = new CopyOnWriteArrayList<>();

  private final ServiceUnderTest service;
  private final Map<String, FakeProcess.FakeApi> apis = new ConcurrentHashMap<>();
  private volatile FakeProcess.Program program = FakeMachine::echo;
  private volatile @Nullable CannotStart refusal;

  FakeMachine() {
    this(new PoolSettings(Duration.ofMinutes(10), 64, 8, 1_000));
  }

  FakeMachine(PoolSettings settings) {
    service = ServiceUnderTest.of(new EmptyPlugin()).start();
    clock = service.clock();
    context = service.context();
    functions = new Functions(context);
    aliases = new Aliases(context);
    reserved = new ReservedConcurrency(context);
    var parts = new EnvironmentContext(this::launch, this::api, this::log, clock, ticks);
    environments =
        new Environments(
            parts, settings, functions, new Targets(functions, aliases, context.ids()), reserved);
    environments.listen(context.events());
  }

  /// What is started from now on.
  void runs(FakeProcess.Program what) {
    program = what;
  }

  /// Nothing can be started from now on.
  void refuses(CannotStart why) {
    refusal = why;
  }

  /// Answers each invocation with its payload.
  static int echo(FakeProcess process) throws InterruptedException {
    while (true) {
      var next = process.next();
      process.respond(next, new String(next.payload(), java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  /// A function in the table.
  StoredFunction function(String name, Consumer<FunctionConfiguration.Builder> more) {
    var scope = ServiceUnderTest.SCOPE;
    var function =
        new StoredFunction(
            FunctionConfiguration.of(it -> {
              it.functionName = name;
              it.version = "$LATEST";
              it.runtime = "python3.12";
              it.timeout = 3;
              it.memorySize = 128;
              it.codeSha256 = "sha";
              it.packageType = PackageType.ZIP;
              more.accept(it);
              it.functionArn =
                  "arn:aws:lambda:%s:%s:function:%s"
                          .formatted(scope.region(), scope.account(), name)
                      + (it.version.equals("$LATEST") ? "" : ":" + it.version);
            }),
            null,
            null,
            null,
            null);
    functions.add(function);
    return function;
  }

  StoredFunction function() {
    return function("f", _ -> {});
  }

  StoredFunction image() {
    return function(
        "f",
        it -> {
          it.packageType = PackageType.IMAGE;
          it.runtime = null;
        });
  }

  /// Invokes a function, and waits.
  Answer invoke(StoredFunction function, String payload) {
    return invoke(
        function, Objects.requireNonNull(function.configuration().functionArn()), payload);
  }

  /// Invokes a function by a version or alias.
  Answer invoke(StoredFunction function, String arn, String payload) {
    return Answer.of(environments, function, context.ids().uuid(), arn, payload);
  }

  private Sandbox launch(Launcher.Launch launch) throws CannotStart {
    var why = refusal;
    if (why != null) {
      throw why;
    }
    var api = Objects.requireNonNull(apis.get(launch.apiAddress()));
    var process = new FakeProcess(launch, api, program, extensions);
    started.add(process);
    return process;
  }

  private RuntimeApi api(StoredFunction function, FunctionLog log, RuntimeApi.Listener listener) {
    String address = "127.0.0.1:" + (apis.size() + 1);
    var api = new FakeProcess.FakeApi(address, listener);
    apis.put(address, api);
    return api;
  }

  private FunctionLog log(StoredFunction function, InitializationType type) {
    var log = new FakeLog("stream " + (logs.size() + 1));
    logs.add(log);
    return log;
  }

  /// Whether all that was ever opened is closed.
  boolean isClean() {
    return environments.size() == 0
        && started.stream().noneMatch(FakeProcess::running)
        && apis.values().stream().allMatch(FakeProcess.FakeApi::closed)
        && logs.stream().allMatch(FakeLog::closed);
  }

  @Override
  public void close() {
    environments.close();
    service.close();
    if (!isClean()) {
      throw new AssertionError("something was left over");
    }
  }

  private static final class EmptyPlugin implements ServicePlugin {
    @Override
    public ServiceDescriptor descriptor() {
      return ServiceDescriptor.restJson("lambda", "2015-03-31");
    }

    @Override
    public Service start(ServiceContext context) {
      List<Operation<?, ?>> none = List.of();
      return () -> none;
    }
  }
}
