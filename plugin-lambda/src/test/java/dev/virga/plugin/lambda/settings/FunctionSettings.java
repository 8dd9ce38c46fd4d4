package dev.virga.plugin.lambda.settings;

import static dev.virga.testkit.ServiceUnderTest.SCOPE;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.virga.plugin.lambda.alias.CreateAlias;
import dev.virga.plugin.lambda.model.AliasConfiguration;
import dev.virga.plugin.lambda.model.AliasRoutingConfiguration;
import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.testkit.ServiceUnderTest;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// What is configured for functions, with the calls that many tests make. There are the function `f`
/// with the versions 1, 2 and 3, and the function `g`.
final class FunctionSettings implements AutoCloseable {
  static final String ARN = "arn:aws:lambda:us-east-1:123456789012:function:f";

  private final FakeProvisionedEnvironments environments = new FakeProvisionedEnvironments();
  private final ServiceUnderTest service;

  private FunctionSettings(Consumer<ServiceUnderTest.Setup> setup) {
    var test = ServiceUnderTest.of(new FunctionSettingsPlugin(environments));
    setup.accept(test);
    service = test.start();
    for (String version : new String[] {FunctionName.LATEST, "1", "2", "3"}) {
      add("f", version, it -> {});
    }
    add("g", FunctionName.LATEST, it -> {});
  }

  static FunctionSettings start() {
    return new FunctionSettings(it -> {});
  }

  static FunctionSettings in(Path dataDirectory) {
    return new FunctionSettings(it -> it.in(dataDirectory));
  }

  void add(String name, String version, Consumer<FunctionConfiguration.Builder> more) {
    parts()
        .functions
        .add(
            new StoredFunction(
                FunctionConfiguration.of(it -> {
                  it.functionName = name;
                  it.version = version;
                  it.functionArn = name(name, version).arn();
                  it.role = "arn:aws:iam::123456789012:role/r";
                  it.revisionId = "revision-of-" + version;
                  more.accept(it);
                }),
                null,
                null,
                null,
                null));
  }

  static FunctionName name(String function, String qualifier) {
    return new FunctionName(SCOPE, function, qualifier);
  }

  static FunctionName name(String function) {
    return new FunctionName(SCOPE, function, null);
  }

  <I extends Record, O extends Record> O call(Class<? extends Operation<I, O>> operation, I input) {
    return service.call(operation, input);
  }

  AliasConfiguration alias(String alias, String version) {
    return call(
        CreateAlias.class,
        CreateAlias.Request.of(it -> {
          it.functionName = "f";
          it.name = alias;
          it.functionVersion = version;
        }));
  }

  AliasConfiguration alias(String alias, String version, Map<String, Double> weights) {
    return call(
        CreateAlias.class,
        CreateAlias.Request.of(it -> {
          it.functionName = "f";
          it.name = alias;
          it.functionVersion = version;
          it.routingConfig = new AliasRoutingConfiguration(weights);
        }));
  }

  /// As DeleteFunction does.
  void deleteFunction() {
    parts().parts.forEach(it -> it.functionDeleted(SCOPE, "f"));
  }

  /// As DeleteFunction does with a version.
  void deleteVersion(String version) {
    parts().parts.forEach(it -> it.versionDeleted(SCOPE, "f", version));
  }

  FunctionSettingsPlugin.Parts parts() {
    return (FunctionSettingsPlugin.Parts) service.service();
  }

  FakeProvisionedEnvironments environments() {
    return environments;
  }

  ServiceUnderTest service() {
    return service;
  }

  /// The error of a call that must fail.
  static AwsException refusal(ThrowingCallable call) {
    return Objects.requireNonNull(catchThrowableOfType(AwsException.class, call));
  }

  @Override
  public void close() {
    service.close();
  }
}
