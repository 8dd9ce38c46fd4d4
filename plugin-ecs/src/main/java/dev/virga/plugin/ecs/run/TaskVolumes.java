package dev.virga.plugin.ecs.run;

import dev.virga.plugin.ecs.model.ContainerDefinition;
import dev.virga.plugin.ecs.model.DockerVolumeConfiguration;
import dev.virga.plugin.ecs.model.EFSAuthorizationConfig;
import dev.virga.plugin.ecs.model.EFSVolumeConfiguration;
import dev.virga.plugin.ecs.model.MountPoint;
import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.plugin.ecs.model.Volume;
import dev.virga.plugin.ecs.model.VolumeFrom;
import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.capability.FileSystems;
import dev.virga.spi.exec.Mount;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The volumes of one task, as directories of this machine: file systems of EFS, directories that the
/// task names, and directories that last as long as the task
/// ([storage options](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_data_volumes.html)).
final class TaskVolumes implements AutoCloseable {
  private final ServiceContext context;
  private final Scope scope;
  private final VolumeDirectories directories;
  private final Map<String, ContainerDefinition> containers = new HashMap<>();
  private final Map<String, Opened> opened = new HashMap<>();

  /// A volume that is ready to be mounted.
  ///
  /// @param network whether it is a file system of EFS
  private record Opened(Path path, boolean readOnly, boolean network) {}

  private TaskVolumes(ServiceContext context, Scope scope, VolumeDirectories directories) {
    this.context = context;
    this.scope = scope;
    this.directories = directories;
  }

  /// Opens the volumes that the containers of a task mount.
  ///
  /// @param taskId the last part of the task's ARN
  /// @throws CannotStart with the reason for the user
  static TaskVolumes open(
      ServiceContext context, Scope scope, TaskDefinition definition, String taskId)
      throws CannotStart {
    var volumes = new TaskVolumes(context, scope, new VolumeDirectories(context, scope, taskId));
    var used = new HashSet<String>();
    for (var container : ContainerPlan.orEmpty(definition.containerDefinitions())) {
      volumes.containers.put(String.valueOf(container.name()), container);
      for (var point : ContainerPlan.orEmpty(container.mountPoints())) {
        used.add(String.valueOf(point.sourceVolume()));
      }
    }
    try {
      for (Volume volume : ContainerPlan.orEmpty(definition.volumes())) {
        String name = String.valueOf(volume.name());
        if (used.contains(name)) {
          volumes.opened.put(name, volumes.open(volume, name));
        }
      }
      return volumes;
    } catch (CannotStart e) {
      volumes.close();
      throw e;
    }
  }

  /// What a container mounts: its own mount points, and those of the containers that it names.
  List<Mount> mounts(ContainerPlan plan) {
    var mounts = new ArrayList<Mount>();
    collect(plan.definition(), false, mounts, new HashSet<>());
    return List.copyOf(mounts);
  }

  /// Why a container cannot be started whose volumes the executor cannot mount.
  CannotStart cannotMount(ContainerPlan plan, String problem) {
    var network = opened.values().stream().filter(Opened::network).map(Opened::path).toList();
    return mounts(plan).stream()
            .anyMatch(
                it -> it instanceof Mount.Directory(var source, _, _) && network.contains(source))
        ? CannotStart.fileSystem(problem + " : unsuccessful EFS utils command execution; code: 32")
        : CannotStart.container("error mounting volumes: " + problem);
  }

  private void collect(
      ContainerDefinition container, boolean readOnly, List<Mount> into, Set<String> seen) {
    if (!seen.add(String.valueOf(container.name()))) {
      return;
    }
    for (MountPoint point : ContainerPlan.orEmpty(container.mountPoints())) {
      Opened volume = opened.get(String.valueOf(point.sourceVolume()));
      if (volume != null && point.containerPath() != null) {
        boolean protectedHere = Boolean.TRUE.equals(point.readOnly()) || volume.readOnly();
        into.add(
            new Mount.Directory(volume.path(), point.containerPath(), readOnly || protectedHere));
      }
    }
    for (VolumeFrom from : ContainerPlan.orEmpty(container.volumesFrom())) {
      ContainerDefinition source = containers.get(String.valueOf(from.sourceContainer()));
      if (source != null) {
        collect(source, readOnly || Boolean.TRUE.equals(from.readOnly()), into, seen);
      }
    }
  }

  private Opened open(Volume volume, String name) throws CannotStart {
    if (volume.efsVolumeConfiguration() != null) {
      return fileSystem(volume.efsVolumeConfiguration());
    } else if (volume.fsxWindowsFileServerVolumeConfiguration() != null
        || volume.s3filesVolumeConfiguration() != null) {
      throw CannotStart.volume(name, "no service runs here that has file systems of this kind");
    }
    try {
      return new Opened(directory(volume, name), false, false);
    } catch (IOException | InvalidPathException e) {
      throw CannotStart.volume(name, String.valueOf(e.getMessage()));
    }
  }

  private Path directory(Volume volume, String name) throws IOException, CannotStart {
    DockerVolumeConfiguration docker = volume.dockerVolumeConfiguration();
    String driver = docker == null ? null : docker.driver();
    if (driver != null && !driver.equals("local")) {
      throw CannotStart.volume(name, "plugin \"" + driver + "\" not found");
    } else if (docker != null && docker.scope() == dev.virga.plugin.ecs.model.Scope.SHARED) {
      return directories.shared(name, Boolean.TRUE.equals(docker.autoprovision()));
    }
    String source = volume.host() == null ? null : volume.host().sourcePath();
    return source == null ? directories.ofTask(name) : directories.ofHost(source);
  }

  private Opened fileSystem(EFSVolumeConfiguration efs) throws CannotStart {
    EFSAuthorizationConfig authorization = efs.authorizationConfig();
    var source =
        new FileSystems.Source(
            efs.fileSystemId(),
            efs.rootDirectory(),
            authorization == null ? null : authorization.accessPointId());
    try {
      var directory =
          context
              .find(FileSystems.class)
              .orElseThrow(() -> CannotStart.fileSystem("EFS does not run here"))
              .open(scope, source);
      return new Opened(directory.path(), directory.readOnly(), true);
    } catch (AwsException e) {
      throw CannotStart.fileSystem(e.message());
    }
  }

  /// Removes what lasts as long as the task.
  @Override
  public void close() {
    if (!opened.isEmpty()) {
      directories.close();
    }
  }
}
