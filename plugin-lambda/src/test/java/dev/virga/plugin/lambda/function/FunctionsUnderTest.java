package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.code.ZipBuilder;
import dev.virga.plugin.lambda.model.FunctionCode;
import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.model.PackageType;
import dev.virga.plugin.lambda.store.FunctionPart;
import dev.virga.spi.Operation;
import dev.virga.spi.ServiceContext;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.TestClock;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Functions without anything to run them.
final class FunctionsUnderTest implements AutoCloseable {
  static final String ROLE = "arn:aws:iam::123456789012:role/runs";
  static final String ARN = "arn:aws:lambda:us-east-1:123456789012:function:";

  private final FakeLayers layers = new FakeLayers();
  private final ServiceUnderTest host;

  FunctionsUnderTest(FunctionPart... parts) {
    this(it -> it, parts);
  }

  FunctionsUnderTest(UnaryOperator<ServiceUnderTest.Setup> setup, FunctionPart... parts) {
    this.host =
        setup.apply(ServiceUnderTest.of(new FunctionsPlugin(layers, List.of(parts)))).start();
  }

  static FunctionsUnderTest strict() {
    return new FunctionsUnderTest(ServiceUnderTest.Setup::strict);
  }

  static byte[] zip(String content) {
    return new ZipBuilder().file("index.js", content, 0644).bytes();
  }

  static FunctionCode code(String content) {
    return FunctionCode.of(it -> it.zipFile = zip(content));
  }

  static <T> T present(@Nullable T value) {
    return Objects.requireNonNull(value);
  }

  FakeLayers layers() {
    return layers;
  }

  ServiceContext context() {
    return host.context();
  }

  ServiceUnderTest host() {
    return host;
  }

  TestClock clock() {
    return host.clock();
  }

  <I extends Record, O extends Record> O call(Class<? extends Operation<I, O>> operation, I input) {
    return host.call(operation, input);
  }

  /// A function with Node.js and some code.
  FunctionConfiguration create(String name) {
    return create(name, _ -> {});
  }

  FunctionConfiguration create(String name, Consumer<CreateFunction.Request.Builder> more) {
    return call(
        CreateFunction.class,
        CreateFunction.Request.of(it -> {
          it.functionName = name;
          it.runtime = "nodejs22.x";
          it.handler = "index.handler";
          it.role = ROLE;
          it.code = code(name);
          more.accept(it);
        }));
  }

  FunctionConfiguration createImage(String name, String uri) {
    return create(
        name,
        it -> {
          it.packageType = PackageType.IMAGE;
          it.runtime = null;
          it.handler = null;
          it.code = FunctionCode.of(code -> code.imageUri = uri);
        });
  }

  FunctionConfiguration update(
      String name, Consumer<UpdateFunctionConfiguration.Request.Builder> wanted) {
    return call(
        UpdateFunctionConfiguration.class,
        UpdateFunctionConfiguration.Request.of(it -> {
          it.functionName = name;
          wanted.accept(it);
        }));
  }

  FunctionConfiguration updateCode(
      String name, Consumer<UpdateFunctionCode.Request.Builder> wanted) {
    return call(
        UpdateFunctionCode.class,
        UpdateFunctionCode.Request.of(it -> {
          it.functionName = name;
          wanted.accept(it);
        }));
  }

  FunctionConfiguration publish(String name) {
    return call(PublishVersion.class, PublishVersion.Request.of(it -> it.functionName = name));
  }

  GetFunction.Response get(String name) {
    return call(GetFunction.class, new GetFunction.Request(name, null));
  }

  FunctionConfiguration configuration(String name) {
    return call(GetFunctionConfiguration.class, new GetFunctionConfiguration.Request(name, null));
  }

  void delete(String name, @Nullable String qualifier) {
    call(DeleteFunction.class, new DeleteFunction.Request(name, qualifier));
  }

  @Override
  public void close() {
    host.close();
  }
}
