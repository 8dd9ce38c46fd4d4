package dev.virga.plugin.iam.store;

import dev.virga.plugin.iam.IamErrors;
import dev.virga.plugin.iam.model.AssertionEncryptionModeType;
import dev.virga.plugin.iam.model.SAMLPrivateKey;
import dev.virga.plugin.iam.model.ServerCertificate;
import dev.virga.plugin.iam.model.Tag;
import dev.virga.spi.AwsException;
import dev.virga.spi.ServiceContext;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The identity providers and server certificates of an account.
public final class Providers {
  private final NamedRows<OpenIdProvider> openId;
  private final NamedRows<SamlProvider> saml;
  private final NamedRows<ServerCertificate> certificates;

  /// An OpenID Connect provider as it is kept.
  ///
  /// @param url its URL without the scheme
  public record OpenIdProvider(
      String arn,
      String url,
      List<String> clientIds,
      List<String> thumbprints,
      Instant createDate,
      @Nullable List<Tag> tags) {

    /// The same with other tags.
    public OpenIdProvider tagged(@Nullable List<Tag> tags) {
      return new OpenIdProvider(arn, url, clientIds, thumbprints, createDate, tags);
    }

    /// The same for other clients.
    public OpenIdProvider withClientIds(List<String> clientIds) {
      return new OpenIdProvider(arn, url, clientIds, thumbprints, createDate, tags);
    }

    /// The same with other thumbprints.
    public OpenIdProvider withThumbprints(List<String> thumbprints) {
      return new OpenIdProvider(arn, url, clientIds, thumbprints, createDate, tags);
    }
  }

  /// A SAML provider as it is kept.
  ///
  /// @param uuid its unique id
  /// @param metadata its metadata document
  /// @param validUntil when the metadata ends
  public record SamlProvider(
      String arn,
      String uuid,
      String metadata,
      Instant createDate,
      Instant validUntil,
      @Nullable AssertionEncryptionModeType encryptionMode,
      @Nullable List<SAMLPrivateKey> keys,
      @Nullable List<Tag> tags) {

    /// The same with other tags.
    public SamlProvider tagged(@Nullable List<Tag> tags) {
      return new SamlProvider(
          arn, uuid, metadata, createDate, validUntil, encryptionMode, keys, tags);
    }
  }

  Providers(ServiceContext context) {
    this.openId =
        new NamedRows<>(
            context.table("open-id-providers", OpenIdProvider.class),
            new NamedRows.Kind<>(
                OpenIdProvider::arn,
                _ -> "/",
                EntityErrors::noSuchOpenIdProvider,
                Providers::openIdProviderExists,
                Quota.OPEN_ID_PROVIDERS));
    this.saml =
        new NamedRows<>(
            context.table("saml-providers", SamlProvider.class),
            new NamedRows.Kind<>(
                SamlProvider::arn,
                _ -> "/",
                EntityErrors::noSuchSamlProvider,
                Providers::samlProviderExists,
                Quota.SAML_PROVIDERS));
    this.certificates =
        new NamedRows<>(
            context.table("server-certificates", ServerCertificate.class),
            new NamedRows.Kind<>(
                it -> it.serverCertificateMetadata().serverCertificateName(),
                it -> it.serverCertificateMetadata().path(),
                EntityErrors::noSuchServerCertificate,
                name -> EntityErrors.alreadyExists("The Server Certificate", name),
                Quota.SERVER_CERTIFICATES));
  }

  /// The OpenID Connect providers, by ARN.
  public NamedRows<OpenIdProvider> openId() {
    return openId;
  }

  /// The SAML providers, by ARN.
  public NamedRows<SamlProvider> saml() {
    return saml;
  }

  /// The server certificates, by name.
  public NamedRows<ServerCertificate> certificates() {
    return certificates;
  }

  private static AwsException openIdProviderExists(String arn) {
    String url = "https://" + arn.substring(arn.indexOf('/') + 1);
    return IamErrors.entityAlreadyExists("Provider with url " + url + " already exists.");
  }

  private static AwsException samlProviderExists(String arn) {
    return IamErrors.entityAlreadyExists(
        "Provider with name " + arn.substring(arn.indexOf('/') + 1) + " already exists.");
  }
}
