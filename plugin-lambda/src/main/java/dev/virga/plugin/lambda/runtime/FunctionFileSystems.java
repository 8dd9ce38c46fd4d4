package dev.virga.plugin.lambda.runtime;

import dev.virga.plugin.lambda.model.FileSystemConfig;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.spi.Arn;
import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.capability.FileSystems;
import dev.virga.spi.exec.Mount;
import java.util.ArrayList;
import java.util.List;

/// The file systems that a function mounts
/// ([EFS](https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html)).
final class FunctionFileSystems {
  static final String FAILURE = "EFSMountFailureException";

  private FunctionFileSystems() {}

  /// What has to be mounted for them.
  ///
  /// @throws CannotStart if one cannot be opened
  static List<Mount.Directory> of(StoredFunction function, ServiceContext context)
      throws CannotStart {
    List<FileSystemConfig> configs = function.configuration().fileSystemConfigs();
    if (configs == null || configs.isEmpty()) {
      return List.of();
    }
    FileSystems fileSystems =
        context
            .find(FileSystems.class)
            .orElseThrow(() ->
                new CannotStart(
                    FAILURE, "The function mounts a file system, and the service EFS is off."));
    var mounts = new ArrayList<Mount.Directory>();
    for (FileSystemConfig config : configs) {
      mounts.add(mount(config, fileSystems));
    }
    return mounts;
  }

  private static Mount.Directory mount(FileSystemConfig config, FileSystems fileSystems)
      throws CannotStart {
    Arn accessPoint =
        Arn.parse(config.arn())
            .orElseThrow(
                () -> new CannotStart(FAILURE, "No ARN of an access point: " + config.arn()));
    try {
      var opened =
          fileSystems.open(
              new Scope(accessPoint.account(), accessPoint.region()),
              new FileSystems.Source(
                  null, null, accessPoint.resource().replaceFirst("^access-point/", "")));
      return new Mount.Directory(opened.path(), config.localMountPath(), opened.readOnly());
    } catch (AwsException e) {
      throw new CannotStart(FAILURE, String.valueOf(e.getMessage()));
    }
  }
}
