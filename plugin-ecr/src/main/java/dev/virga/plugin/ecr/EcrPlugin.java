package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.lifecycle.LifecycleSweep;
import dev.virga.plugin.ecr.store.RegistryAddress;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.OnDemand;
import dev.virga.spi.Operation;
import dev.virga.spi.Scope;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.ViolationStyle;
import dev.virga.spi.capability.ImageStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// [Amazon Elastic Container Registry](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/Welcome.html):
/// repositories, the images in them, and what becomes of both in time. Offers [ImageStore] to the others.
public final class EcrPlugin implements ServicePlugin {
  private static final ServiceDescriptor DESCRIPTOR =
      ServiceDescriptor.json("ecr", "AmazonEC2ContainerRegistry_V20150921")
          .withViolations(ViolationStyle.ECR)
          .withSettings(RegistryAddress.SETTING, LifecycleSweep.INTERVAL);

  @Override
  public ServiceDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<OnDemand> onDemand() {
    return Optional.of(OnDemand.ALONE.claimingPaths(LayerLinks.PATH).offering(ImageStore.class));
  }

  @Override
  public Service start(ServiceContext context) {
    Store store = Store.open(context);
    var links = new LayerLinks(store);
    context.offer(ImageStore.class, new RegistryImages(store));
    return new Running(
        store,
        LifecycleSweep.start(store),
        Map.of(LayerLinks.PATH, links),
        List.of(
            new BatchCheckLayerAvailability(store),
            new BatchDeleteImage(store),
            new BatchGetImage(store),
            new BatchGetRepositoryScanningConfiguration(store),
            new CompleteLayerUpload(store),
            new CreatePullThroughCacheRule(store),
            new CreateRepository(store),
            new CreateRepositoryCreationTemplate(store),
            new DeleteLifecyclePolicy(store),
            new DeletePullThroughCacheRule(store),
            new DeleteRegistryPolicy(store),
            new DeleteRepository(store),
            new DeleteRepositoryCreationTemplate(store),
            new DeleteRepositoryPolicy(store),
            new DeregisterPullTimeUpdateExclusion(store),
            new DescribeImageReplicationStatus(store),
            new DescribeImageScanFindings(store),
            new DescribeImages(store),
            new DescribePullThroughCacheRules(store),
            new DescribeRegistry(store),
            new DescribeRepositories(store),
            new DescribeRepositoryCreationTemplates(store),
            new GetAccountSetting(store),
            new GetAuthorizationToken(store),
            new GetDownloadUrlForLayer(store, links),
            new GetLifecyclePolicy(store),
            new GetLifecyclePolicyPreview(store),
            new GetRegistryPolicy(store),
            new GetRegistryScanningConfiguration(store),
            new GetRepositoryPolicy(store),
            new InitiateLayerUpload(store),
            new ListImageReferrers(store),
            new ListImages(store),
            new ListPullTimeUpdateExclusions(store),
            new ListTagsForResource(store),
            new PutAccountSetting(store),
            new PutImage(store),
            new PutImageScanningConfiguration(store),
            new PutImageTagMutability(store),
            new PutLifecyclePolicy(store),
            new PutRegistryPolicy(store),
            new PutRegistryScanningConfiguration(store),
            new PutReplicationConfiguration(store),
            new RegisterPullTimeUpdateExclusion(store),
            new SetRepositoryPolicy(store),
            new StartImageScan(store),
            new StartLifecyclePolicyPreview(store),
            new TagResource(store),
            new UntagResource(store),
            new UpdateImageStorageClass(store),
            new UpdatePullThroughCacheRule(store),
            new UpdateRepositoryCreationTemplate(store),
            new UploadLayerPart(store),
            new ValidatePullThroughCacheRule(store)));
  }

  private record Running(
      Store store,
      LifecycleSweep sweep,
      Map<String, HttpHandler> paths,
      List<Operation<?, ?>> operations)
      implements Service {
    @Override
    public void reset(Predicate<Scope> scopes) {
      store.forget(scopes);
    }

    @Override
    public void close() {
      sweep.close();
      store.close();
    }
  }
}
