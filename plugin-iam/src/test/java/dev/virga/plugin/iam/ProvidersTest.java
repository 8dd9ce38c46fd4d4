package dev.virga.plugin.iam;

import static dev.virga.plugin.iam.Iam.file;
import static dev.virga.plugin.iam.Iam.present;
import static dev.virga.plugin.iam.Iam.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.iam.model.ServerCertificate;
import dev.virga.plugin.iam.model.ServerCertificateMetadata;
import dev.virga.plugin.iam.provider.AddClientIDToOpenIDConnectProvider;
import dev.virga.plugin.iam.provider.CreateOpenIDConnectProvider;
import dev.virga.plugin.iam.provider.CreateSAMLProvider;
import dev.virga.plugin.iam.provider.GetOpenIDConnectProvider;
import dev.virga.plugin.iam.provider.GetSAMLProvider;
import dev.virga.plugin.iam.provider.GetServerCertificate;
import dev.virga.plugin.iam.provider.ListServerCertificates;
import dev.virga.plugin.iam.provider.RemoveClientIDFromOpenIDConnectProvider;
import dev.virga.plugin.iam.provider.UpdateSAMLProvider;
import dev.virga.plugin.iam.provider.UpdateServerCertificate;
import dev.virga.plugin.iam.provider.UploadServerCertificate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProvidersTest {
  private static final String THUMBPRINT = "A031C46782E6E6C662C2C87C76DA9AA62CCABD8E";

  private final Iam iam = new Iam();

  @AfterEach
  void close() {
    iam.close();
  }

  @Test
  void an_open_id_provider_is_known_by_its_url() {
    String arn = openId("https://tokens.example.com/a");

    assertThat(arn).isEqualTo("arn:aws:iam::123456789012:oidc-provider/tokens.example.com/a");
    assertThat(get(arn).url()).isEqualTo("tokens.example.com/a");
    assertThat(get(arn).thumbprintList()).containsExactly(THUMBPRINT.toLowerCase(Locale.ROOT));
    refused(
        () -> openId("https://tokens.example.com/a"),
        "EntityAlreadyExists",
        "Provider with url https://tokens.example.com/a already exists.");
  }

  @Test
  void an_open_id_provider_has_each_client_once() {
    String arn = openId("https://tokens.example.com");
    iam.call(
        AddClientIDToOpenIDConnectProvider.class,
        new AddClientIDToOpenIDConnectProvider.Request(arn, "two"));
    iam.call(
        AddClientIDToOpenIDConnectProvider.class,
        new AddClientIDToOpenIDConnectProvider.Request(arn, "two"));
    iam.call(
        RemoveClientIDFromOpenIDConnectProvider.class,
        new RemoveClientIDFromOpenIDConnectProvider.Request(arn, "one"));

    assertThat(get(arn).clientIDList()).containsExactly("two");
  }

  @Test
  void the_url_of_an_open_id_provider_is_a_plain_one() {
    for (String url :
        List.of("http://a.example.com", "https://a.example.com:8443", "https://a b", "x")) {
      refused(() -> openId(url), "ValidationError", "Invalid Open ID Connect Provider URL");
    }
  }

  @Test
  void a_saml_provider_is_valid_as_long_as_its_metadata_says() {
    String arn = saml(metadata(" validUntil=\"2030-01-02T03:04:05Z\""));

    assertThat(getSaml(arn).validUntil()).isEqualTo(Instant.parse("2030-01-02T03:04:05Z"));
    iam.call(
        UpdateSAMLProvider.class,
        new UpdateSAMLProvider.Request(metadata(""), arn, null, file("server.key"), null));
    assertThat(getSaml(arn).validUntil()).isEqualTo(Instant.parse("2126-01-31T12:00:00Z"));
    assertThat(getSaml(arn).privateKeyList()).hasSize(1);
  }

  @Test
  void what_describes_no_identity_provider_makes_none() {
    for (String document :
        List.of(
            "hello",
            "<a/>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>",
            metadata("").replace("IDPSSODescriptor", "SPSSODescriptor"))) {
      refused(() -> saml(document), "InvalidInput", "Could not parse metadata");
    }
  }

  @Test
  void a_server_certificate_is_kept_with_its_end() {
    var metadata = present(upload("web", "server.pem", "server.key", "ca.pem"));

    assertThat(metadata.arn()).isEqualTo("arn:aws:iam::123456789012:server-certificate/web");
    assertThat(present(metadata.expiration())).isAfter(Instant.parse("2100-01-01T00:00:00Z"));
    assertThat(certificate("web").certificateBody()).isEqualTo(file("server.pem").strip());
    assertThat(certificate("web").certificateChain()).isEqualTo(file("ca.pem").strip());
  }

  @Test
  void keys_of_every_usual_form_are_read() {
    upload("rsa", "server.pem", "server-pkcs1.key", null);
    upload("ec", "ec.pem", "ec.key", null);

    assertThat(
            iam.call(
                    ListServerCertificates.class,
                    new ListServerCertificates.Request(null, null, null))
                .serverCertificateMetadataList())
        .extracting(it -> it.serverCertificateName())
        .containsExactly("ec", "rsa");
  }

  @Test
  void a_certificate_with_the_key_or_the_chain_of_another_is_refused() {
    refused(
        () -> upload("web", "server.pem", "ec.key", null),
        "KeyPairMismatch",
        "Private key doesn't match with the certificate.");
    refused(
        () -> upload("web", "server.pem", "server.key", "ec.pem"),
        "MalformedCertificate",
        "Unable to validate certificate chain. The certificate chain must start with the immediate"
            + " signing certificate, followed by any intermediaries in order. The index within the"
            + " chain of the invalid certificate is: 0");
    refused(
        () -> upload("web", "ssh.pub", "server.key", null),
        "MalformedCertificate",
        "Unable to parse certificate. Please ensure the certificate is in PEM format.");
    refused(
        () -> certificate("web"),
        "NoSuchEntity",
        "The Server Certificate with name web cannot be found.");
  }

  @Test
  void a_server_certificate_is_renamed() {
    upload("web", "server.pem", "server.key", null);

    iam.call(
        UpdateServerCertificate.class, new UpdateServerCertificate.Request("web", "/new/", "site"));

    assertThat(certificate("site").serverCertificateMetadata().arn())
        .isEqualTo("arn:aws:iam::123456789012:server-certificate/new/site");
  }

  private String openId(String url) {
    return present(
        iam.call(
                CreateOpenIDConnectProvider.class,
                new CreateOpenIDConnectProvider.Request(
                    url, List.of("one"), List.of(THUMBPRINT), null))
            .openIDConnectProviderArn());
  }

  private GetOpenIDConnectProvider.Response get(String arn) {
    return iam.call(GetOpenIDConnectProvider.class, new GetOpenIDConnectProvider.Request(arn));
  }

  private static String metadata(String attributes) {
    return "<EntityDescriptor xmlns=\"urn:oasis:names:tc:SAML:2.0:metadata\" entityID=\"a\""
        + attributes
        + "><IDPSSODescriptor/></EntityDescriptor>";
  }

  private String saml(String document) {
    return present(
        iam.call(
                CreateSAMLProvider.class,
                new CreateSAMLProvider.Request(document, "saml", null, null, null))
            .samlProviderArn());
  }

  private GetSAMLProvider.Response getSaml(String arn) {
    return iam.call(GetSAMLProvider.class, new GetSAMLProvider.Request(arn));
  }

  private @Nullable ServerCertificateMetadata upload(
      String name, String body, String key, @Nullable String chain) {
    return iam.call(
            UploadServerCertificate.class,
            new UploadServerCertificate.Request(
                null, name, file(body), file(key), chain == null ? null : file(chain), null))
        .serverCertificateMetadata();
  }

  private ServerCertificate certificate(String name) {
    return iam.call(GetServerCertificate.class, new GetServerCertificate.Request(name))
        .serverCertificate();
  }
}
