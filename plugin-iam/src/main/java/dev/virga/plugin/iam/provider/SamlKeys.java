package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.IamErrors;
import dev.virga.plugin.iam.model.SAMLPrivateKey;
import dev.virga.plugin.iam.pem.Certificates;
import dev.virga.plugin.iam.store.Issuer;
import dev.virga.plugin.iam.store.Providers.SamlProvider;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The private keys that decrypt the assertions of a SAML provider: two at most. They are known by
/// their ids; the keys themselves are not kept, since no assertion is decrypted here.
final class SamlKeys {
  private static final int MOST = 2;
  private static final int UUID_DIGITS = 14;

  private SamlKeys() {}

  /// A unique id for a provider.
  static String uuid(Issuer issuer) {
    return "SAMLSP" + issuer.ids().base32(UUID_DIGITS);
  }

  /// Keys with one more.
  ///
  /// @param added the key in PEM, or null for none
  /// @throws dev.virga.spi.AwsException `InvalidInput`, `LimitExceeded`
  static @Nullable List<SAMLPrivateKey> with(
      @Nullable List<SAMLPrivateKey> keys, @Nullable String added, Issuer issuer) {
    if (added == null) {
      return keys;
    }
    if (!Certificates.isPrivateKey(added)) {
      throw IamErrors.invalidInput("Could not parse private key");
    }
    List<SAMLPrivateKey> all = keys == null ? new ArrayList<>() : new ArrayList<>(keys);
    all.add(new SAMLPrivateKey(issuer.id("SAMLPK"), issuer.now()));
    if (all.size() > MOST) {
      throw IamErrors.limitExceeded("Cannot exceed quota for PrivateKeysPerSAMLProvider: " + MOST);
    }
    return List.copyOf(all);
  }

  /// A provider with what an update gives.
  static SamlProvider changed(SamlProvider old, UpdateSAMLProvider.Request request, Issuer issuer) {
    String document = request.samlMetadataDocument();
    List<SAMLPrivateKey> rest = without(old.keys(), request.removePrivateKey());
    return new SamlProvider(
        old.arn(),
        old.uuid(),
        document == null ? old.metadata() : document,
        old.createDate(),
        document == null ? old.validUntil() : SamlMetadata.of(document).end(issuer.now()),
        request.assertionEncryptionMode() == null
            ? old.encryptionMode()
            : request.assertionEncryptionMode(),
        with(rest, request.addPrivateKey(), issuer),
        old.tags());
  }

  private static @Nullable List<SAMLPrivateKey> without(
      @Nullable List<SAMLPrivateKey> keys, @Nullable String keyId) {
    return keys == null || keyId == null
        ? keys
        : keys.stream().filter(it -> !keyId.equals(it.keyId())).toList();
  }
}
