package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.AccessPointDescription;
import dev.virga.plugin.efs.model.LifeCycleState;
import dev.virga.plugin.efs.model.RootDirectory;
import dev.virga.plugin.efs.model.Tag;
import dev.virga.spi.Arn;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.List;
import java.util.Optional;

/// The access points of all accounts and regions.
final class AccessPoints {
  /// How many a file system may have ([quotas](https://docs.aws.amazon.com/efs/latest/ug/limits.html)).
  private static final int LIMIT = 10_000;

  private static final String ROOT = "/";

  private final ServiceContext context;
  private final Table<AccessPoint> table;
  private final Tokens tokens;
  private final Directories directories;

  AccessPoints(ServiceContext context, Directories directories) {
    this.context = context;
    this.table = context.table("access-points", AccessPoint.class);
    this.tokens = new Tokens(context, "client-tokens");
    this.directories = directories;
  }

  /// An access point by its id or ARN.
  ///
  /// @throws dev.virga.spi.AwsException `AccessPointNotFound`
  AccessPoint find(Scope scope, String idOrArn) {
    var name = ResourceId.of(idOrArn, scope);
    return lookUp(scope, name).orElseThrow(() -> EfsErrors.accessPointNotFound(name.id()));
  }

  /// An access point by its id or ARN, if it is one of this account and region.
  Optional<AccessPoint> lookUp(Scope scope, ResourceId name) {
    return name.scope().equals(scope) ? table.get(scope, name.id()) : Optional.empty();
  }

  List<AccessPoint> list(Scope scope) {
    return table.list(scope);
  }

  List<AccessPoint> of(Scope scope, String fileSystemId) {
    return table.list(scope).stream().filter(it -> it.fileSystemId().equals(fileSystemId)).toList();
  }

  /// Makes an access point, and its root directory where it says with which owner.
  ///
  /// @throws dev.virga.spi.AwsException `AccessPointAlreadyExists` or `AccessPointLimitExceeded`
  AccessPoint create(Scope scope, FileSystem fileSystem, CreateAccessPoint.Request request) {
    List<Tag> tags = TagSet.of(request.tags());
    if (of(scope, fileSystem.id()).size() >= LIMIT) {
      throw EfsErrors.accessPointLimitExceeded(LIMIT);
    }
    String id = "fsap-0" + context.ids().hex(16);
    tokens
        .take(scope, request.clientToken(), id)
        .ifPresent(it -> {
          throw EfsErrors.accessPointAlreadyExists(it, request.clientToken());
        });
    var made =
        new AccessPoint(context.clock().instant(), describe(scope, fileSystem, id, tags, request));
    root(scope, made);
    table.put(scope, id, made);
    return made;
  }

  private static AccessPointDescription describe(
      Scope scope,
      FileSystem fileSystem,
      String id,
      List<Tag> tags,
      CreateAccessPoint.Request request) {
    RootDirectory root = request.rootDirectory();
    return AccessPointDescription.of(it -> {
      it.clientToken = request.clientToken();
      it.name = TagSet.name(tags);
      it.tags = tags;
      it.accessPointId = id;
      it.accessPointArn = Arn.of("elasticfilesystem", scope, "access-point/" + id).toString();
      it.fileSystemId = fileSystem.id();
      it.posixUser = request.posixUser();
      it.rootDirectory =
          root == null || root.path() == null
              ? new RootDirectory(ROOT, root == null ? null : root.creationInfo())
              : root;
      it.ownerId = scope.account();
      it.lifeCycleState = LifeCycleState.AVAILABLE;
    });
  }

  /// The root directory of an access point, made anew if it is gone and the access point says how.
  /// Nothing if there is none.
  Optional<java.nio.file.Path> root(Scope scope, AccessPoint it) {
    var tree = new Tree(directories.of(scope, it.fileSystemId()), context.log());
    var info = it.rootDirectory().creationInfo();
    return info == null ? tree.find(it.path()) : tree.create(it.path(), info);
  }

  /// Gives an access point other tags.
  void retag(Scope scope, AccessPoint found, List<Tag> tags) {
    table.update(
        scope,
        found.id(),
        it ->
            new AccessPoint(
                it.createdAt(),
                it.description()
                    .with(members -> {
                      members.tags = tags;
                      members.name = TagSet.name(tags);
                    })));
  }

  /// Removes an access point. What is in its root directory stays.
  void delete(Scope scope, AccessPoint found) {
    table.remove(scope, found.id());
    String token = found.description().clientToken();
    if (token != null) {
      tokens.free(scope, token);
    }
  }
}
