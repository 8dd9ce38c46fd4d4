package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.api.FunctionFacts;
import dev.virga.plugin.lambda.api.RuntimeApiServer;
import dev.virga.plugin.lambda.code.Archives;
import dev.virga.plugin.lambda.code.ZipBuilder;
import dev.virga.plugin.lambda.log.FunctionLogs;
import dev.virga.plugin.lambda.model.Architecture;
import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.model.Layer;
import dev.virga.plugin.lambda.model.PackageType;
import dev.virga.plugin.lambda.runtime.LocalLauncher;
import dev.virga.plugin.lambda.store.Aliases;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.LayerContents;
import dev.virga.plugin.lambda.store.ReservedConcurrency;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.plugin.lambda.store.Targets;
import dev.virga.runtime.exec.ProcessPlugin;
import dev.virga.spi.Operation;
import dev.virga.spi.Scope;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.capability.LogSink;
import dev.virga.spi.exec.Executor;
import dev.virga.testkit.ServiceUnderTest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Environments in which the programs of this machine run, with the real Runtime API and the real log.
final class RealMachine implements AutoCloseable {
  final Environments environments;
  final Functions functions;
  final List<String> lines = new CopyOnWriteArrayList<>();
  final List<String> streams = new CopyOnWriteArrayList<>();

  private final Executor executor;
  private final ServiceUnderTest service;
  private final ServiceContext context;
  private final Archives archives;
  private final LocalLauncher launcher;
  private final LayerContents layers = new KeptLayers();

  RealMachine() {
    executor = new ProcessPlugin().start(InstantSource.system());
    service = ServiceUnderTest.of(new EmptyPlugin()).with(executor).start();
    context = service.context();
    context.offer(LogSink.class, this::open);
    archives = new Archives(context);
    launcher = new LocalLauncher(context, archives, layers);
    var extensions = new ExternalExtensions(layers, archives);
    functions = new Functions(context);
    var parts =
        new EnvironmentContext(
            launcher,
            (function, log, listener) ->
                RuntimeApiServer.open(
                    context, FunctionFacts.of(function, extensions.of(function)), log, listener),
            (function, type) -> FunctionLogs.open(context, function, type),
            context.clock());
    environments =
        new Environments(
            parts,
            new PoolSettings(Duration.ofMinutes(10), 64, 4, 1_000),
            functions,
            new Targets(functions, new Aliases(context), context.ids()),
            new ReservedConcurrency(context));
    environments.listen(context.events());
  }

  private LogSink.Writer open(Scope scope, String group, String stream, boolean createGroup) {
    streams.add(stream);
    return (_, message) -> {
      if (lines.size() < 10_000) {
        lines.add(message);
      }
    };
  }

  /// A function of an archive.
  StoredFunction zip(
      String runtime,
      String handler,
      ZipBuilder zip,
      Consumer<FunctionConfiguration.Builder> more) {
    var stored = context.transaction(() -> archives.keep(zip.stream(), arn()));
    return add(it -> {
      it.runtime = runtime;
      it.handler = handler;
      it.packageType = PackageType.ZIP;
      it.codeSha256 = stored.codeSha256();
      more.accept(it);
    });
  }

  /// A Python function `app.handler`.
  StoredFunction python(String code) {
    return python(code, 5);
  }

  StoredFunction python(String code, int timeout) {
    return zip(
        "python3.11",
        "app.handler",
        new ZipBuilder().file("app.py", code),
        it -> it.timeout = timeout);
  }

  /// Keeps a layer.
  Layer layer(ZipBuilder zip) {
    var stored = context.transaction(() -> archives.keep(zip.stream(), arn() + ":layer"));
    return Layer.of(it -> it.arn = stored.codeSha256());
  }

  /// A function of an image, whose command is given.
  StoredFunction image(String... command) {
    return add(it -> {
      it.packageType = PackageType.IMAGE;
      it.imageConfigResponse =
          new dev.virga.plugin.lambda.model.ImageConfigResponse(
              new dev.virga.plugin.lambda.model.ImageConfig(null, List.of(command), null), null);
    });
  }

  Answer invoke(StoredFunction function, String payload) {
    return Answer.of(
        environments,
        function,
        context.ids().uuid(),
        Objects.requireNonNull(function.configuration().functionArn()),
        payload);
  }

  private StoredFunction add(Consumer<FunctionConfiguration.Builder> members) {
    var function =
        new StoredFunction(
            FunctionConfiguration.of(it -> {
              it.functionName = "f";
              it.functionArn = arn();
              it.version = "$LATEST";
              it.timeout = 5;
              it.memorySize = 256;
              it.role = "arn:aws:iam::123456789012:role/runner";
              it.architectures = List.of(Architecture.X86_64);
              members.accept(it);
            }),
            null,
            null,
            null,
            null);
    functions.remove(function.scope(), "f", "$LATEST");
    functions.add(function);
    return function;
  }

  private static String arn() {
    return "arn:aws:lambda:us-east-1:123456789012:function:f";
  }

  @Override
  public void close() {
    environments.close();
    launcher.close();
    archives.close();
    service.close();
    executor.close();
  }

  /// Layers whose ARNs are those of their archives.
  private static final class KeptLayers implements LayerContents {
    @Override
    public Optional<Found> find(Scope caller, String layerVersionArn) {
      return Optional.empty();
    }

    @Override
    public Optional<String> codeSha256(String layerVersionArn) {
      return Optional.of(layerVersionArn);
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
