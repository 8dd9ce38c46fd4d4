package dev.virga.scaffold;

import dev.virga.scaffold.AwsType.Structure;
import java.util.List;

/// An operation in AWS's artifacts.
///
/// @param name AWS's name
/// @param request what a client sends
/// @param response what it gets
/// @param method the HTTP method
/// @param uri the HTTP path with its labels
/// @param status the HTTP status of a success
/// @param errors the errors that it is modelled with
public record AwsOperation(
    String name,
    Structure request,
    Structure response,
    String method,
    String uri,
    int status,
    List<AwsError> errors) {

  /// A modelled error.
  ///
  /// @param name the name of its shape
  /// @param code the code on the wire
  /// @param status the HTTP status
  public record AwsError(String name, String code, int status) {}
}
