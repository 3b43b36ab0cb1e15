#include "case.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static void *keep(vector *vector, void *memory) {
  if (memory == NULL || vector->owned_count == MOST_VALUES) abort();
  vector->owned[vector->owned_count++] = memory;
  return memory;
}

static paraf_str text_of(const json_t *value) {
  return json_is_string(value) ? paraf_bytes(json_string_value(value), json_string_length(value)) : paraf_text(NULL);
}

/* Base64 of RFC 4648 section 4, as the suite writes it. */
static paraf_str decode(vector *vector, paraf_str base64) {
  static const char ALPHABET[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  unsigned char *bytes = keep(vector, malloc(base64.len + 1));
  size_t length = 0;
  uint32_t bits = 0;
  int held = 0;
  for (size_t i = 0; i < base64.len && base64.data[i] != '='; i++) {
    const char *digit = memchr(ALPHABET, base64.data[i], sizeof ALPHABET - 1);
    if (digit == NULL) {
      vector_fail(vector, "Base64 with a wrong character");
      break;
    }
    bits = bits << 6 | (uint32_t)(digit - ALPHABET);
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[length++] = (unsigned char)(bits >> held);
    }
  }
  return paraf_bytes(bytes, length);
}

/* Text under `name`, or bytes under `name_base64`. */
static paraf_str bytes_of(vector *vector, const json_t *object, const char *name) {
  char base64_name[80];
  snprintf(base64_name, sizeof base64_name, "%s_base64", name);
  const json_t *base64 = json_object_get(object, base64_name);
  return base64 == NULL ? text_of(json_object_get(object, name)) : decode(vector, text_of(base64));
}

bool vector_open(vector *vector, const json_t *json) {
  memset(vector, 0, sizeof *vector);
  vector->input = json_object_get(json, "input");
  vector->expect = json_object_get(json, "expect");
  const json_t *profile = json_object_get(json, "profile");
  if (json_is_object(profile)) {
    vector->profile = paraf_text(keep(vector, json_dumps(profile, JSON_COMPACT)));
  } else {
    vector->profile = text_of(profile);
  }
  if (json_is_object(vector->input) && json_object_size(vector->expect) > 0 && vector->profile.data != NULL)
    return true;
  vector_fail(vector, "not a case: profile, input or expect is missing");
  return false;
}

void vector_close(vector *vector) {
  for (size_t i = 0; i < vector->owned_count; i++) free(vector->owned[i]);
}

paraf_str input_text(const vector *vector, const char *name) { return text_of(json_object_get(vector->input, name)); }

paraf_str input_bytes(vector *vector, const char *name) { return bytes_of(vector, vector->input, name); }

size_t input_number(const vector *vector, const char *name) {
  return (size_t)json_integer_value(json_object_get(vector->input, name));
}

uint32_t input_word(const vector *vector, const char *name, const char *const *words, uint32_t count) {
  const char *word = json_string_value(json_object_get(vector->input, name));
  uint32_t at = 0;
  while (word != NULL && at < count && strcmp(word, words[at]) != 0) at++;
  return at;
}

paraf_str input_json(vector *vector, const char *name) {
  const json_t *value = json_object_get(vector->input, name);
  return value == NULL ? paraf_text(NULL) : paraf_text(keep(vector, json_dumps(value, JSON_COMPACT)));
}

paraf_time input_time(const vector *vector, const char *name) {
  const json_t *value = json_object_get(vector->input, name);
  if (json_is_integer(value)) return paraf_time_epoch_seconds(json_integer_value(value));
  return json_is_string(value) ? paraf_time_text(text_of(value)) : paraf_time_clock();
}

uint32_t input_tolerance(const vector *vector) {
  const json_t *value = json_object_get(vector->input, "tolerance");
  return value == NULL ? PARAF_DEFAULT_TOLERANCE : (uint32_t)json_integer_value(value);
}

static const paraf_str *texts_of(vector *vector, const json_t *list, size_t *count) {
  *count = json_array_size(list);
  paraf_str *texts = keep(vector, calloc(*count + 1, sizeof *texts));
  for (size_t i = 0; i < *count; i++) texts[i] = text_of(json_array_get(list, i));
  return texts;
}

const paraf_str *input_list(vector *vector, const char *name, size_t *count) {
  return texts_of(vector, json_object_get(vector->input, name), count);
}

const json_t *input_mapping(const vector *vector, const char *name) {
  const json_t *mapping = json_object_get(vector->input, name);
  return json_is_object(mapping) ? mapping : NULL;
}

const paraf_caller *input_callers(vector *vector, size_t *count) {
  const json_t *secrets = input_mapping(vector, "client_secrets"), *keys = input_mapping(vector, "public_keys_pem");
  json_t *mapping = (json_t *)(secrets == NULL ? keys : secrets);
  const char *id;
  json_t *list;
  *count = json_object_size(mapping);
  if (mapping == NULL) return NULL;
  paraf_caller *callers = keep(vector, calloc(*count + 1, sizeof *callers)), *caller = callers;
  json_object_foreach(mapping, id, list) {
    caller->id = paraf_text(id);
    if (mapping == secrets) {
      caller->client_secrets = texts_of(vector, list, &caller->client_secret_count);
    } else {
      caller->public_keys = texts_of(vector, list, &caller->public_key_count);
    }
    caller++;
  }
  return callers;
}

const paraf_str *input_list_or_anyone(vector *vector, const char *name, size_t *count) {
  if (json_object_get(vector->input, name) != NULL) return input_list(vector, name, count);
  paraf_str *anyone = keep(vector, malloc(sizeof *anyone));
  *anyone = PARAF_STR("*");
  *count = 1;
  return anyone;
}

const paraf_header *input_headers(vector *vector, size_t *count) {
  const json_t *list = json_object_get(vector->input, "headers");
  *count = json_array_size(list);
  paraf_header *headers = keep(vector, calloc(*count + 1, sizeof *headers));
  for (size_t i = 0; i < *count; i++) {
    headers[i].name = text_of(json_array_get(json_array_get(list, i), 0));
    headers[i].value = text_of(json_array_get(json_array_get(list, i), 1));
  }
  return headers;
}

static bool same(paraf_str one, paraf_str other) {
  return (one.data == NULL) == (other.data == NULL) && one.len == other.len &&
         (one.len == 0 || memcmp(one.data, other.data, one.len) == 0);
}

static void compare(vector *vector, const char *name, paraf_str expected, paraf_str found) {
  if (same(found, expected)) return;
  vector_fail(vector, "%s: found %.*s, expected %.*s", name, PARAF_ARG(found), PARAF_ARG(expected));
}

void stage_text(vector *vector, const char *name, paraf_str found) {
  paraf_str expected = bytes_of(vector, vector->expect, name);
  /* A null in a case is a value that is not there. */
  if (expected.data == NULL && !json_is_null(json_object_get(vector->expect, name))) return;
  vector->checked++;
  compare(vector, name, expected, found);
}

void stage_number(vector *vector, const char *name, size_t found) {
  const json_t *expected = json_object_get(vector->expect, name);
  if (expected == NULL) return;
  vector->checked++;
  item_number(vector, name, expected, found);
}

const json_t *stage_list(vector *vector, const char *name, size_t found) {
  const json_t *expected = json_object_get(vector->expect, name);
  if (expected == NULL) return NULL;
  vector->checked++;
  if (json_array_size(expected) != found) {
    vector_fail(vector, "%s: found %zu, expected %zu", name, found, json_array_size(expected));
  }
  return expected;
}

void item_text(vector *vector, const char *name, const json_t *expected, paraf_str found) {
  compare(vector, name, text_of(expected), found);
}

void item_number(vector *vector, const char *name, const json_t *expected, size_t found) {
  if (json_integer_value(expected) != (json_int_t)found) {
    vector_fail(vector, "%s: found %zu, expected %lld", name, found, (long long)json_integer_value(expected));
  }
}

void stage_true(vector *vector, const char *name, bool found) {
  const json_t *expected = json_object_get(vector->expect, name);
  if (expected == NULL) return;
  vector->checked++;
  if (json_is_true(expected) != found) vector_fail(vector, "%s: found %s", name, found ? "true" : "false");
}

static bool has_header(const paraf_signed_request *found, paraf_str name, paraf_str value) {
  for (size_t at = 0; at < paraf_signed_request_header_count(found); at++)
    if (same(paraf_signed_request_header_name(found, at), name) &&
        same(paraf_signed_request_header_value(found, at), value))
      return true;
  return false;
}

void stage_json(vector *vector, const char *name, paraf_str found) {
  const json_t *expected = json_object_get(vector->expect, name);
  if (expected == NULL) return;
  vector->checked++;
  json_t *value = found.data == NULL ? json_string("") : json_loadb(found.data, found.len, 0, NULL);
  if (value == NULL || !json_equal(value, expected)) vector_fail(vector, "%s: found %.*s", name, PARAF_ARG(found));
  json_decref(value);
}

/* Those listed must be there; their order says nothing. */
void stage_headers(vector *vector, const paraf_signed_request *found) {
  const json_t *expected = json_object_get(vector->expect, "headers");
  if (expected == NULL) return;
  vector->checked++;
  for (size_t i = 0; i < json_array_size(expected); i++) {
    paraf_str name = text_of(json_array_get(json_array_get(expected, i), 0));
    paraf_str value = text_of(json_array_get(json_array_get(expected, i), 1));
    if (!has_header(found, name, value)) {
      vector_fail(vector, "headers: there is no %.*s: %.*s", PARAF_ARG(name), PARAF_ARG(value));
      return;
    }
  }
}

static bool begins_with(paraf_str text, size_t at, paraf_str words) {
  for (size_t i = 0; i < words.len; i++) {
    if (at + i >= text.len) return false;
    if (tolower((unsigned char)text.data[at + i]) != tolower((unsigned char)words.data[i])) return false;
  }
  return true;
}

/* Each of the words must stand in the message, in capitals or not. */
static void stage_says(vector *vector, paraf_str found) {
  const json_t *expected = json_object_get(vector->expect, "says");
  if (expected == NULL) return;
  vector->checked++;
  for (size_t i = 0; i < json_array_size(expected); i++) {
    paraf_str words = text_of(json_array_get(expected, i));
    size_t at = 0;
    while (at < found.len && !begins_with(found, at, words)) at++;
    if (at == found.len) {
      vector_fail(vector, "says: %.*s, expected %.*s in it", PARAF_ARG(found), PARAF_ARG(words));
    }
  }
}

void vector_settle(vector *vector, paraf_code code, paraf_error *error) {
  paraf_str expected = text_of(json_object_get(vector->expect, "error"));
  paraf_str found = paraf_code_text(code);
  if (expected.data == NULL && code != PARAF_OK) {
    vector_fail(vector, "failed with %.*s (%.*s)", PARAF_ARG(found), PARAF_ARG(paraf_error_message(error)));
  } else if (expected.data != NULL) {
    stage_text(vector, "error", found);
    stage_text(vector, "response_code", paraf_error_response_code(error));
    stage_number(vector, "offset", (size_t)paraf_error_offset(error));
    stage_text(vector, "reason", paraf_error_reason(error));
    stage_says(vector, paraf_error_message(error));
  }
  if (vector->checked != json_object_size(vector->expect)) {
    vector_fail(vector, "expects something that this operation does not give");
  }
  paraf_error_free(error);
}

/* The first failure stays. */
void vector_fail(vector *vector, const char *format, ...) {
  if (vector->failure[0] != '\0') return;
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(vector->failure, sizeof vector->failure, format, arguments);
  va_end(arguments);
}
