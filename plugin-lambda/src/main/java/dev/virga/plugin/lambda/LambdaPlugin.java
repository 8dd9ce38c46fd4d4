package dev.virga.plugin.lambda;

import dev.virga.plugin.lambda.async.AsyncInvocations;
import dev.virga.plugin.lambda.code.CodeLinks;
import dev.virga.plugin.lambda.environment.PoolSettings;
import dev.virga.plugin.lambda.url.UrlAddress;
import dev.virga.spi.OnDemand;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.capability.Functions;
import java.util.Optional;

/// [AWS Lambda](https://docs.aws.amazon.com/lambda/latest/api/welcome.html): functions that really run.
public final class LambdaPlugin implements ServicePlugin {
  private static final ServiceDescriptor DESCRIPTOR =
      ServiceDescriptor.restJson("lambda", "2015-03-31")
          .withSettings(
              PoolSettings.IDLE_TIMEOUT,
              PoolSettings.MAX_IDLE,
              PoolSettings.MAX_STARTING,
              AsyncInvocations.CONCURRENCY,
              UrlAddress.SETTING);

  @Override
  public ServiceDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<OnDemand> onDemand() {
    return Optional.of(OnDemand.ALONE
            .claimingPaths(UrlAddress.PATH, CodeLinks.PATH)
            .claimingHosts(UrlAddress.LABEL)
            .offering(Functions.class));
  }

  @Override
  public Service start(ServiceContext context) {
    return new LambdaService(context);
  }
}
