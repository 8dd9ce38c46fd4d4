package dev.virga.plugin.iam.pem;

import dev.virga.plugin.iam.IamErrors;
import dev.virga.spi.AwsException;

/// The errors about keys and certificates that cannot be read, in AWS's words.
final class PemErrors {
  private PemErrors() {}

  static AwsException notACertificate() {
    return IamErrors.malformedCertificate(
        "Unable to parse certificate. Please ensure the certificate is in PEM format.");
  }

  static AwsException notAPrivateKey() {
    return IamErrors.malformedCertificate(
        "Unable to parse key; the body must be encoded in PEM format.");
  }

  static AwsException keyPairMismatch() {
    return IamErrors.keyPairMismatch("Private key doesn't match with the certificate.");
  }

  static AwsException brokenChain(int index) {
    return IamErrors.malformedCertificate(
        "Unable to validate certificate chain. The certificate chain must start with the immediate"
            + " signing certificate, followed by any intermediaries in order. The index within the"
            + " chain of the invalid certificate is: "
            + index);
  }

  static AwsException unreadablePublicKey() {
    return IamErrors.invalidPublicKey("The public key is malformed or otherwise invalid.");
  }

  static AwsException unknownEncoding() {
    return IamErrors.unrecognizedPublicKeyEncoding(
        "The public key encoding format is unsupported or unrecognized.");
  }
}
