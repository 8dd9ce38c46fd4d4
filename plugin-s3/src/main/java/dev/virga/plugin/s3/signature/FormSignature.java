package dev.virga.plugin.s3.signature;

import dev.virga.spi.AwsException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The signature of a browser upload: that of its policy
/// ([fields](https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-authentication-HTTPPOST.html)).
///
/// @param secrets by which signatures are verified
public record FormSignature(Secrets secrets) {

  /// Verifies the signature of a form's policy. Whether the policy allows the upload, and has not
  /// expired, is not asked here.
  ///
  /// @param fields the form's fields, names without regard to case
  /// @return nothing for an anonymous form, which has no policy
  /// @throws AwsException `SignatureDoesNotMatch`, or `InvalidArgument` for a field that is missing
  public Optional<Signed> verify(Map<String, String> fields) {
    var byName = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    byName.putAll(fields);
    String policy = byName.get("policy");
    if (policy == null) {
      return Optional.empty();
    }
    return Optional.of(
        byName.containsKey("AWSAccessKeyId") || byName.containsKey("signature")
            ? version2(policy, byName)
            : version4(policy, byName));
  }

  private Signed version4(String policy, Map<String, String> fields) {
    String algorithm = required(fields, "x-amz-algorithm");
    if (!algorithm.equals(Version4.Algorithm.HMAC.text())) {
      throw SignatureErrors.formAlgorithm(algorithm);
    }
    CredentialScope scope =
        CredentialScope.parse(
            required(fields, "x-amz-credential"), true, SignatureErrors::malformedCredential);
    String date = required(fields, "x-amz-date");
    String signature = required(fields, "x-amz-signature");
    SigningKey key = secrets.of(scope.accessKeyId()).map(scope::key).orElse(null);
    if (key != null && !key.verifies(policy, signature)) {
      throw SignatureErrors.mismatch(scope.accessKeyId(), policy, signature);
    }
    return new Signed(
        scope.accessKeyId(),
        Mechanism.FORM_V4,
        key != null,
        scope.region(),
        fields.get("x-amz-security-token"),
        new SeedSignature(scope.accessKeyId(), signature, date, scope.text(), key));
  }

  private Signed version2(String policy, Map<String, String> fields) {
    return new Version2(policy)
        .verify(
            required(fields, "AWSAccessKeyId"),
            required(fields, "signature"),
            Mechanism.FORM_V2,
            fields.get("x-amz-security-token"),
            secrets);
  }

  private static String required(Map<String, String> fields, String name) {
    String value = fields.get(name);
    if (value == null) {
      throw SignatureErrors.formFieldMissing(name);
    }
    return value;
  }
}
