package dev.virga.plugin.lambda.model;

/// The values that Lambda has for a source access type.
public enum SourceAccessType {
  BASIC_AUTH,
  VPC_SUBNET,
  VPC_SECURITY_GROUP,
  SASL_SCRAM_512_AUTH,
  SASL_SCRAM_256_AUTH,
  VIRTUAL_HOST,
  CLIENT_CERTIFICATE_TLS_AUTH,
  SERVER_ROOT_CA_CERTIFICATE,
}
