package dev.virga.plugin.lambda.store;

import dev.virga.spi.Scope;

/// What belongs to a function, and goes with it or with one of its versions or aliases: aliases,
/// policies, URLs. Called inside the transaction of DeleteFunction.
public interface FunctionPart {
  /// The whole function is being deleted.
  void functionDeleted(Scope scope, String name);

  /// One published version is being deleted.
  ///
  /// @throws dev.virga.spi.AwsException `ResourceConflictException` if something still points at it
  default void versionDeleted(Scope scope, String name, String version) {}

  /// An alias is being deleted. Called inside the transaction of DeleteAlias.
  default void aliasDeleted(Scope scope, String name, String alias) {}
}
