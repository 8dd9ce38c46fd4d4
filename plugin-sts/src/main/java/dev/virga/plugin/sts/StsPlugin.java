package dev.virga.plugin.sts;

import dev.virga.spi.OnDemand;
import dev.virga.spi.Operation;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.capability.Credentials;
import java.util.List;
import java.util.Optional;

/// [AWS Security Token Service](https://docs.aws.amazon.com/STS/latest/APIReference/welcome.html).
///
/// It offers [Credentials], by which the platform recognises the keys that were issued here.
public final class StsPlugin implements ServicePlugin {
  private static final ServiceDescriptor DESCRIPTOR =
      ServiceDescriptor.query("sts", "2011-06-15", "https://sts.amazonaws.com/doc/2011-06-15/");

  @Override
  public ServiceDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<OnDemand> onDemand() {
    return Optional.of(OnDemand.ALONE.offering(Credentials.class));
  }

  @Override
  public Service start(ServiceContext context) {
    var sessions = new Sessions(context);
    context.offer(Credentials.class, sessions);
    List<Operation<?, ?>> operations =
        List.of(
            new GetCallerIdentity(),
            new AssumeRole(sessions),
            new AssumeRoleWithWebIdentity(sessions, context.clock()),
            new GetSessionToken(sessions),
            new GetFederationToken(sessions),
            new GetAccessKeyInfo(),
            new DecodeAuthorizationMessage(new AuthorizationMessages(context)));
    return () -> operations;
  }
}
