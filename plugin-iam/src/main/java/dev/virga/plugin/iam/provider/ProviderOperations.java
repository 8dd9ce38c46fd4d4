package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations on identity providers and server certificates.
public final class ProviderOperations {
  private ProviderOperations() {}

  /// The operations on what is kept.
  public static List<Operation<?, ?>> of(Store store) {
    return List.of(
        new AddClientIDToOpenIDConnectProvider(store),
        new CreateOpenIDConnectProvider(store),
        new CreateSAMLProvider(store),
        new DeleteOpenIDConnectProvider(store),
        new DeleteSAMLProvider(store),
        new DeleteServerCertificate(store),
        new GetOpenIDConnectProvider(store),
        new GetSAMLProvider(store),
        new GetServerCertificate(store),
        new ListOpenIDConnectProviderTags(store),
        new ListOpenIDConnectProviders(store),
        new ListSAMLProviderTags(store),
        new ListSAMLProviders(store),
        new ListServerCertificateTags(store),
        new ListServerCertificates(store),
        new RemoveClientIDFromOpenIDConnectProvider(store),
        new TagOpenIDConnectProvider(store),
        new TagSAMLProvider(store),
        new TagServerCertificate(store),
        new UntagOpenIDConnectProvider(store),
        new UntagSAMLProvider(store),
        new UntagServerCertificate(store),
        new UpdateOpenIDConnectProviderThumbprint(store),
        new UpdateSAMLProvider(store),
        new UpdateServerCertificate(store),
        new UploadServerCertificate(store));
  }
}
