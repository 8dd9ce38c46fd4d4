package dev.virga.launcher;

import java.util.List;

/// A call that every start can answer.
///
/// @param service the service that it needs, or the empty string
/// @param head the request line and the headers of its own
/// @param body the body
record Lesson(String service, String head, String body) {
  private static final String JSON = "\r\nContent-Type: application/x-amz-json-1.1";
  private static final String FORM = "\r\nContent-Type: application/x-www-form-urlencoded";

  /// One or two typical calls of each service. Few, because whatever they load is resident in each
  /// process that starts with the cache; and each protocol, because its first call is the slowest.
  static final List<Lesson> ALL =
      List.of(
          new Lesson("", "GET /health HTTP/1.1", ""),
          json("ecs", "AmazonEC2ContainerServiceV20141113.DescribeClusters", "{}"),
          json("ecs", "AmazonEC2ContainerServiceV20141113.CreateCluster", "{}"),
          json("logs", "Logs_20140328.CreateLogGroup", "{\"logGroupName\":\"training\"}"),
          json("logs", "Logs_20140328.DescribeLogGroups", "{}"),
          json(
              "ecr",
              "AmazonEC2ContainerRegistry_V20150921.CreateRepository",
              "{\"repositoryName\":\"training\"}"),
          json("ecr", "AmazonEC2ContainerRegistry_V20150921.DescribeRepositories", "{}"),
          json("cloudmap", "Route53AutoNaming_v20170314.ListNamespaces", "{}"),
          form("sts", "GetCallerIdentity&Version=2011-06-15"),
          form("iam", "ListUsers&Version=2010-05-08"),
          form("ec2", "DescribeVpcs&Version=2016-11-15"),
          rest("efs", "elasticfilesystem", "GET /2015-02-01/file-systems"),
          rest("lambda", "lambda", "GET /2015-03-31/functions/"),
          new Lesson("s3", "PUT /training HTTP/1.1", ""),
          new Lesson(
              "s3",
              String.join(
                  "\r\n",
                  "PUT /training/key HTTP/1.1",
                  "Content-Encoding: aws-chunked",
                  "x-amz-content-sha256: STREAMING-UNSIGNED-PAYLOAD-TRAILER",
                  "x-amz-decoded-content-length: 5",
                  "x-amz-trailer: x-amz-checksum-crc32"),
              "5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n"),
          new Lesson("s3", "GET /training/key HTTP/1.1", ""),
          new Lesson("s3", "GET /training?list-type=2 HTTP/1.1", ""),
          new Lesson("s3", "POST /training/parts?uploads HTTP/1.1", ""));

  /// The request, after which the connection ends.
  String request() {
    return head
        + "\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  private static Lesson json(String service, String target, String body) {
    String head = "POST / HTTP/1.1" + JSON + "\r\nX-Amz-Target: " + target;
    return new Lesson(service, head + signed(service), body);
  }

  private static Lesson form(String service, String action) {
    return new Lesson(service, "POST / HTTP/1.1" + FORM + signed(service), "Action=" + action);
  }

  private static Lesson rest(String service, String signingName, String line) {
    return new Lesson(service, line + " HTTP/1.1" + signed(signingName), "");
  }

  /// A signature that nobody verifies, but everybody reads.
  private static String signed(String signingName) {
    return "\r\nAuthorization: AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/"
        + signingName
        + "/aws4_request, SignedHeaders=host;x-amz-date, Signature="
        + "0".repeat(64);
  }
}
