package dev.virga.plugin.efs;

import dev.virga.spi.EventBus;
import dev.virga.spi.OnDemand;
import dev.virga.spi.Operation;
import dev.virga.spi.Scope;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// [Amazon Elastic File System](https://docs.aws.amazon.com/efs/latest/ug/api-reference.html): file
/// systems that are directories, with mount targets and access points. Offers
/// [dev.virga.spi.capability.FileSystems] to the others.
public final class EfsPlugin implements ServicePlugin {
  private static final ServiceDescriptor DESCRIPTOR =
      ServiceDescriptor.restJson("efs", "2015-02-01").withSigningName("elasticfilesystem");

  @Override
  public ServiceDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<OnDemand> onDemand() {
    return Optional.of(OnDemand.ALONE.offering(dev.virga.spi.capability.FileSystems.class));
  }

  @Override
  public Service start(ServiceContext context) {
    var leniency = new Leniency(context.fidelity(), context.log());
    var directories = new Directories(context.directory(), context.ids(), context.log());
    var sizes = new Sizes(context.clock());
    var mountTargets = new MountTargets(context);
    var fileSystems = new FileSystems(context, directories, sizes, mountTargets);
    var accessPoints = new AccessPoints(context, directories);
    var replications = new Replications(context);
    var preferences = new AccountPreferences(context);
    var tagged = new TaggedResources(fileSystems, accessPoints);
    var keys = new KmsKeys(context);
    var destinations = new ReplicationDestinations(fileSystems, replications, keys, context.ids());
    context.offer(
        dev.virga.spi.capability.FileSystems.class,
        new MountedFileSystems(
            fileSystems, mountTargets, accessPoints, replications, directories, leniency));
    return new Running(
        fileSystems,
        directories,
        sizes,
        context.events().subscribe(FileSystemDeleted.class, fileSystems::removeDirectory),
        List.of(
            new CreateAccessPoint(fileSystems, accessPoints, leniency),
            new CreateFileSystem(fileSystems, keys, leniency),
            new CreateMountTarget(fileSystems, mountTargets, leniency),
            new CreateReplicationConfiguration(
                fileSystems, replications, destinations, context.clock(), leniency),
            new CreateTags(tagged),
            new DeleteAccessPoint(accessPoints),
            new DeleteFileSystem(fileSystems, mountTargets, accessPoints, replications, leniency),
            new DeleteFileSystemPolicy(fileSystems),
            new DeleteMountTarget(mountTargets),
            new DeleteReplicationConfiguration(fileSystems, replications),
            new DeleteTags(tagged),
            new DescribeAccessPoints(fileSystems, accessPoints),
            new DescribeAccountPreferences(preferences),
            new DescribeBackupPolicy(fileSystems),
            new DescribeFileSystemPolicy(fileSystems),
            new DescribeFileSystems(fileSystems),
            new DescribeLifecycleConfiguration(fileSystems),
            new DescribeMountTargetSecurityGroups(mountTargets),
            new DescribeMountTargets(fileSystems, mountTargets, accessPoints),
            new DescribeReplicationConfigurations(fileSystems, replications),
            new DescribeTags(fileSystems),
            new ListTagsForResource(tagged),
            new ModifyMountTargetSecurityGroups(mountTargets),
            new PutAccountPreferences(preferences),
            new PutBackupPolicy(fileSystems),
            new PutFileSystemPolicy(fileSystems),
            new PutLifecycleConfiguration(fileSystems),
            new TagResource(tagged),
            new UntagResource(tagged),
            new UpdateFileSystem(fileSystems, context.clock(), leniency),
            new UpdateFileSystemProtection(fileSystems, replications)));
  }

  private record Running(
      FileSystems fileSystems,
      Directories directories,
      Sizes sizes,
      EventBus.Subscription deletions,
      List<Operation<?, ?>> operations)
      implements Service {
    @Override
    public void reset(Predicate<Scope> scopes) {
      fileSystems.reset(scopes);
    }

    @Override
    public void close() {
      deletions.close();
      sizes.close();
      directories.close();
    }
  }
}
