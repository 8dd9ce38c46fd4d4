package dev.virga.plugin.lambda.concurrency;

import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.FunctionPart;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.ReservedConcurrency;
import dev.virga.plugin.lambda.store.Target;
import dev.virga.plugin.lambda.store.Targets;
import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/// The [concurrency](https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html) that is set
/// aside for functions: reserved for a function as a whole, provisioned for its versions and aliases.
public final class FunctionConcurrency implements FunctionPart {
  /// How many environments an account has in a region.
  private static final int ACCOUNT = 1000;

  /// How many of them stay for the functions that have none of their own.
  private static final int UNRESERVED = 100;

  private final Functions functions;
  private final Targets targets;
  private final ReservedConcurrency reserved;
  private final ProvisionedConfigs provisioned;

  /// Keeps it here.
  public FunctionConcurrency(
      Functions functions,
      Targets targets,
      ReservedConcurrency reserved,
      ProvisionedConfigs provisioned) {
    this.functions = functions;
    this.targets = targets;
    this.reserved = reserved;
    this.provisioned = provisioned;
  }

  /// Reserves for a function.
  void reserve(FunctionName function, int executions) {
    Scope scope = function.scope();
    checkFunction(function);
    int provisionedHere = provisionedOf(function);
    if (executions < provisionedHere) {
      throw ConcurrencyErrors.lessThanProvisioned(provisionedHere);
    }
    int others = reserved.total(scope) - reserved.of(scope, function.name()).orElse(0);
    int unreserved = ACCOUNT - others - executions - provisionedElsewhere(function);
    // Nothing more is taken by what takes nothing.
    if (executions > 0 && unreserved < UNRESERVED) {
      throw ConcurrencyErrors.unreservedTooLow(UNRESERVED);
    }
    reserved.put(scope, function.name(), executions);
  }

  /// What is reserved for a function.
  OptionalInt reservedFor(FunctionName function) {
    checkFunction(function);
    return reserved.of(function.scope(), function.name());
  }

  /// Takes a reservation back.
  void release(FunctionName function) {
    checkFunction(function);
    reserved.remove(function.scope(), function.name());
  }

  /// Wants environments for a version or alias ahead of invocations.
  ProvisionedConfig provision(FunctionName qualified, int requested) {
    Target target = checkPublished(qualified, ConcurrencyErrors::unpublished);
    checkOverlap(qualified, target.function().version());
    int before = provisioned.find(qualified).map(ProvisionedConfig::requested).orElse(0);
    int wanted = provisionedOf(qualified) - before + requested;
    OptionalInt own = reserved.of(qualified.scope(), qualified.name());
    if (own.isPresent() && wanted > own.getAsInt()) {
      throw ConcurrencyErrors.moreThanReserved();
    }
    int unreserved =
        ACCOUNT - reserved.total(qualified.scope()) - provisionedElsewhere(qualified) - wanted;
    if (own.isEmpty() && unreserved < UNRESERVED) {
      throw ConcurrencyErrors.provisionedLeavesTooLittle(UNRESERVED);
    }
    return provisioned.put(qualified, requested);
  }

  /// What is wanted for a version or alias.
  ProvisionedConfig provisionedFor(FunctionName qualified) {
    checkPublished(qualified, ConcurrencyErrors::aliasOrVersionOnly);
    return provisioned.find(qualified).orElseThrow(ConcurrencyErrors::noProvisionedConfig);
  }

  /// What is wanted for the versions and aliases of a function, by qualifier.
  List<ProvisionedConfig> allProvisionedFor(FunctionName function) {
    functions.latest(function);
    return provisioned.of(function.scope(), function.name());
  }

  /// Wants no environments for a version or alias any more.
  void unprovision(FunctionName qualified) {
    checkPublished(qualified, ConcurrencyErrors::aliasOrVersionOnly);
    provisioned.remove(qualified);
  }

  @Override
  public void functionDeleted(Scope scope, String name) {
    reserved.remove(scope, name);
  }

  private void checkFunction(FunctionName function) {
    if (function.qualifier() != null) {
      throw ConcurrencyErrors.functionsOnly();
    }
    functions.latest(function);
  }

  private Target checkPublished(FunctionName qualified, Supplier<AwsException> refusal) {
    Target target = targets.shown(qualified);
    if (target.function().version().equals(FunctionName.LATEST)) {
      throw refusal.get();
    }
    return target;
  }

  /// A version is provisioned for itself or for an alias, never for both.
  private void checkOverlap(FunctionName qualified, String version) {
    boolean isAlias = !version.equals(qualified.qualifier());
    for (ProvisionedConfig other : provisioned.of(qualified.scope(), qualified.name())) {
      if (isAlias && other.qualifier().equals(version)) {
        throw ConcurrencyErrors.versionIsProvisioned();
      } else if (!isAlias
          && !FunctionName.isVersion(other.qualifier())
          && targets
              .shown(qualified.qualified(other.qualifier()))
              .function()
              .version()
              .equals(version)) {
        throw ConcurrencyErrors.aliasIsProvisioned();
      }
    }
  }

  private int provisionedOf(FunctionName function) {
    return provisioned.of(function.scope(), function.name()).stream()
        .mapToInt(ProvisionedConfig::requested)
        .sum();
  }

  /// What other functions have provisioned out of what is not reserved.
  private int provisionedElsewhere(FunctionName function) {
    Scope scope = function.scope();
    return provisioned.total(
        scope, it -> it.equals(function.name()) || reserved.of(scope, it).isPresent());
  }
}
