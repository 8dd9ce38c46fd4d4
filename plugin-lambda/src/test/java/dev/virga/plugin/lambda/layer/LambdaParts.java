package dev.virga.plugin.lambda.layer;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.virga.plugin.lambda.code.Archives;
import dev.virga.plugin.lambda.code.CodeLinks;
import dev.virga.plugin.lambda.code.S3Archives;
import dev.virga.plugin.lambda.mapping.EventSourceMappings;
import dev.virga.plugin.lambda.mapping.MappingOperations;
import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.model.PackageType;
import dev.virga.plugin.lambda.signing.CodeSigning;
import dev.virga.plugin.lambda.signing.SigningOperations;
import dev.virga.plugin.lambda.store.Aliases;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.plugin.lambda.store.Tags;
import dev.virga.spi.AwsException;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.Operation;
import dev.virga.spi.Scope;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.testkit.ServiceUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/// Layers, code signing and event source mappings in a service that has no other parts, with functions
/// that are rows only.
public final class LambdaParts implements ServicePlugin {
  private @Nullable Started started;

  /// What was started.
  ///
  /// @param functions to put rows into
  public record Started(
      Functions functions,
      Aliases aliases,
      Layers layers,
      CodeSigning signing,
      Tags tags,
      Archives archives,
      CodeLinks links) {}

  /// What was started last.
  public Started started() {
    return Objects.requireNonNull(started);
  }

  @Override
  public ServiceDescriptor descriptor() {
    return ServiceDescriptor.restJson("lambda", "2015-03-31");
  }

  @Override
  public Service start(ServiceContext context) {
    var archives = new Archives(context);
    var parts =
        new Started(
            new Functions(context),
            new Aliases(context),
            new Layers(context),
            new CodeSigning(context),
            new Tags(context),
            archives,
            new CodeLinks(context, archives));
    started = parts;
    var operations = new ArrayList<Operation<?, ?>>();
    operations.addAll(
        LayerOperations.of(
            context, parts.layers(), archives, parts.links(), new S3Archives(context)));
    operations.addAll(
        SigningOperations.of(context, parts.signing(), parts.functions(), parts.tags()));
    operations.addAll(
        MappingOperations.of(
            context,
            new EventSourceMappings(context),
            parts.functions(),
            parts.aliases(),
            parts.tags()));
    return new Service() {
      @Override
      public List<Operation<?, ?>> operations() {
        return List.copyOf(operations);
      }

      @Override
      public Map<String, HttpHandler> paths() {
        return Map.of(CodeLinks.PATH, parts.links());
      }

      @Override
      public void close() {
        archives.close();
      }
    };
  }

  /// Puts a function there.
  public void function(String name) {
    function(name, PackageType.ZIP);
  }

  /// Puts a function of a kind there.
  public void function(String name, PackageType packageType) {
    Scope scope = ServiceUnderTest.SCOPE;
    var configuration =
        FunctionConfiguration.of(it -> {
          it.functionName = name;
          it.version = FunctionName.LATEST;
          it.functionArn = new FunctionName(scope, name, null).arn();
          it.packageType = packageType;
        });
    started().functions().add(new StoredFunction(configuration, null, null, null, null));
  }

  /// The error of a call that must fail.
  public static AwsException refusal(ThrowingCallable call) {
    return Optional.ofNullable(catchThrowableOfType(AwsException.class, call)).orElseThrow();
  }
}
