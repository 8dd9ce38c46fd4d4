package com.example.parameters;

import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The parameters, their versions, and what all operations ask of them.
final class ParameterStore {
  private final Table<Current> parameters;
  private final Table<ParameterVersion> versions;
  private final SecureStrings secrets;
  private final InstantSource clock;

  ParameterStore(ServiceContext context) {
    parameters = context.table("parameters", Current.class);
    versions = context.table("versions", ParameterVersion.class);
    secrets = new SecureStrings(context.table("keys", SecureStrings.Key.class), context.ids());
    clock = context.clock();
  }

  Table<Current> parameters() {
    return parameters;
  }

  SecureStrings secrets() {
    return secrets;
  }

  Instant now() {
    return clock.instant();
  }

  /// The versions of a parameter, oldest first.
  List<ParameterVersion> history(Scope scope, String name) {
    return versions.list(scope, name + ":");
  }

  Optional<ParameterVersion> version(Scope scope, String name, long version) {
    return versions.get(scope, key(name, version));
  }

  ParameterVersion latest(Scope scope, Current current) {
    return version(scope, current.name(), current.latest())
        .orElseThrow(() -> new IllegalStateException("no latest version of " + current.name()));
  }

  void put(Scope scope, ParameterVersion version) {
    versions.put(scope, key(version.name(), version.version()), version);
  }

  void removeVersion(Scope scope, ParameterVersion version) {
    versions.remove(scope, key(version.name(), version.version()));
  }

  /// Removes a parameter with all of its versions.
  ///
  /// @return whether there was one
  boolean remove(Scope scope, String name) {
    history(scope, name).forEach(it -> removeVersion(scope, it));
    return parameters.remove(scope, name).isPresent();
  }

  /// The version that a selector means.
  ///
  /// @throws dev.virga.spi.AwsException where there is no such parameter, version or label
  ParameterVersion find(Selector selector, Scope scope) {
    Current current = current(selector, scope).orElseThrow(SsmErrors::parameterNotFound);
    if (selector.suffix().isEmpty()) {
      return latest(scope, current);
    } else if (selector.isVersion()) {
      return history(scope, current.name()).stream()
          .filter(it -> Long.toString(it.version()).equals(selector.selected()))
          .findFirst()
          .orElseThrow(() -> SsmErrors.versionNotFound(current.name(), selector.selected()));
    }
    return labelled(scope, current.name(), selector.selected())
        .orElseThrow(() -> SsmErrors.labelNotFound(current.name(), selector.selected()));
  }

  Optional<ParameterVersion> labelled(Scope scope, String name, String label) {
    return history(scope, name).stream().filter(it -> it.labels().contains(label)).findFirst();
  }

  /// A version as a reader sees it.
  Parameter shown(
      ParameterVersion it,
      @Nullable String selector,
      @Nullable Boolean decrypt,
      RequestContext context) {
    return new Parameter(
        it.name(),
        it.type(),
        value(it, decrypt, context.scope()),
        it.version(),
        selector,
        it.lastModifiedDate(),
        ParameterName.arn(it.name(), context),
        it.dataType());
  }

  /// The value, decrypted if that is asked for.
  String value(ParameterVersion it, @Nullable Boolean decrypt, Scope scope) {
    return it.keyId() != null && Boolean.TRUE.equals(decrypt)
        ? secrets.decrypt(it.value(), it.keyId(), scope)
        : it.value();
  }

  private Optional<Current> current(Selector selector, Scope scope) {
    Optional<Current> exact = parameters.get(scope, selector.name());
    return exact.isEmpty() && selector.slash()
        ? parameters.get(scope, selector.name().substring(1))
        : exact;
  }

  /// A colon is in no name; versions sort as numbers.
  private static String key(String name, long version) {
    return "%s:%019d".formatted(name, version);
  }
}
