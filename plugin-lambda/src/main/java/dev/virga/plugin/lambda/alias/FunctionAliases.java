package dev.virga.plugin.lambda.alias;

import dev.virga.plugin.lambda.model.AliasConfiguration;
import dev.virga.plugin.lambda.store.Aliases;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.FunctionPart;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The aliases of functions, and what goes for them.
public final class FunctionAliases implements FunctionPart {
  private final ServiceContext context;
  private final Functions functions;
  private final Aliases aliases;
  private final RoutingRules rules;

  /// Keeps them here.
  public FunctionAliases(ServiceContext context, Functions functions, Aliases aliases) {
    this.context = context;
    this.functions = functions;
    this.aliases = aliases;
    this.rules = new RoutingRules(functions);
  }

  /// Makes an alias.
  ///
  /// @param name the function with the alias as its qualifier
  /// @param wanted what the caller says of it
  AliasConfiguration create(FunctionName name, AliasConfiguration wanted) {
    functions.latest(name);
    rules.check(name, Objects.requireNonNull(wanted.functionVersion()), wanted.routingConfig());
    AliasConfiguration alias =
        wanted.with(it -> {
          it.aliasArn = name.arn();
          it.name = name.qualifier();
          it.description = Objects.requireNonNullElse(wanted.description(), "");
          it.routingConfig = RoutingRules.kept(wanted.routingConfig());
          it.revisionId = context.ids().uuid();
        });
    if (!aliases.add(name.scope(), name.name(), alias(name), alias)) {
      throw AliasErrors.alreadyExists(name.arn());
    }
    return alias;
  }

  Optional<AliasConfiguration> find(FunctionName name) {
    return aliases.find(name.scope(), name.name(), alias(name));
  }

  /// Changes what the caller says, and keeps the rest. Weights that are there but empty are taken away.
  ///
  /// @param wanted its revision is the one that the caller knows, or null for any
  AliasConfiguration update(FunctionName name, AliasConfiguration wanted) {
    AliasConfiguration before = find(name).orElseThrow(() -> AliasErrors.notFound(name.arn()));
    checkRevision(before, wanted.revisionId());
    AliasConfiguration after = merged(before, wanted);
    rules.check(name, Objects.requireNonNull(after.functionVersion()), after.routingConfig());
    // Another change may have come between: then it is made on top of that one, if its caller lets
    // it.
    AliasConfiguration changed =
        aliases
            .update(
                name.scope(),
                name.name(),
                alias(name),
                it -> {
                  checkRevision(it, wanted.revisionId());
                  return merged(it, wanted);
                })
            .orElseThrow(() -> AliasErrors.notFound(name.arn()));
    context.events().publish(new AliasChanged(name.scope(), name.name(), alias(name)));
    return changed;
  }

  /// Removes an alias, if it is there, and what belongs to it.
  void delete(FunctionName name, List<FunctionPart> parts) {
    if (aliases.remove(name.scope(), name.name(), alias(name)).isPresent()) {
      parts.forEach(it -> it.aliasDeleted(name.scope(), name.name(), alias(name)));
      context.events().publish(new AliasChanged(name.scope(), name.name(), alias(name)));
    }
  }

  /// The aliases of a function.
  ///
  /// @param version only those that send something to this version; null for all
  List<AliasConfiguration> list(FunctionName function, @Nullable String version) {
    functions.latest(function);
    return aliases.of(function.scope(), function.name()).stream()
        .filter(it -> version == null || sendsTo(it, version))
        .toList();
  }

  @Override
  public void functionDeleted(Scope scope, String name) {
    aliases
        .of(scope, name)
        .forEach(it -> aliases.remove(scope, name, Objects.requireNonNull(it.name())));
  }

  @Override
  public void versionDeleted(Scope scope, String name, String version) {
    List<String> references =
        aliases.of(scope, name).stream()
            .filter(it -> sendsTo(it, version))
            .map(AliasConfiguration::name)
            .toList();
    if (!references.isEmpty()) {
      throw AliasErrors.referenced(references);
    }
  }

  private AliasConfiguration merged(AliasConfiguration before, AliasConfiguration wanted) {
    return before.with(it -> {
      it.functionVersion =
          Objects.requireNonNullElse(wanted.functionVersion(), before.functionVersion());
      it.description = Objects.requireNonNullElse(wanted.description(), before.description());
      it.routingConfig =
          wanted.routingConfig() == null
              ? before.routingConfig()
              : RoutingRules.kept(wanted.routingConfig());
      it.revisionId = context.ids().uuid();
    });
  }

  private static void checkRevision(AliasConfiguration alias, @Nullable String revision) {
    if (revision != null && !revision.equals(alias.revisionId())) {
      throw LambdaErrors.preconditionFailed();
    }
  }

  private static boolean sendsTo(AliasConfiguration alias, String version) {
    return version.equals(alias.functionVersion())
        || RoutingRules.weights(alias.routingConfig()).containsKey(version);
  }

  private static String alias(FunctionName name) {
    return Objects.requireNonNull(name.qualifier());
  }
}
