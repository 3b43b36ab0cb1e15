/* What the test programs share: CHECK counts, finish() prints the count. */
#ifndef PARAF_TESTS_CHECK_H
#define PARAF_TESTS_CHECK_H

#include <paraf.h>
#include <stdio.h>
#include <stdlib.h>

static int passed, failed;

static inline void check(bool holds, const char *condition, const char *file, int line) {
  if (holds) {
    passed++;
    return;
  }
  failed++;
  printf("%s:%d: %s\n", file, line, condition);
}

#define CHECK(condition) check((condition), #condition, __FILE__, __LINE__)

/* The value exists and is this text. */
static inline bool is(paraf_str value, const char *text) {
  return value.data != NULL && value.len == strlen(text) && memcmp(value.data, text, value.len) == 0;
}

static inline bool same(paraf_str one, paraf_str other) {
  return one.data != NULL && other.data != NULL && one.len == other.len && memcmp(one.data, other.data, one.len) == 0;
}

static inline bool contains(paraf_str text, const char *part) {
  size_t length = strlen(part);
  for (size_t at = 0; at + length <= text.len; at++) {
    if (memcmp(text.data + at, part, length) == 0) return true;
  }
  return false;
}

/* The call failed with this code and its error says so; frees the error. (The address of the error: a function's
 * arguments are evaluated in any order, and the call stands among them.) */
static inline bool fails(paraf_code code, paraf_error **at, paraf_code expected) {
  paraf_error *error = *at;
  bool so = code == expected && paraf_error_code(error) == expected &&
            same(paraf_error_code_text(error), paraf_code_text(expected)) && paraf_error_message(error).len > 0;
  if (!so) printf("code %u, error: %.*s\n", (unsigned)code, PARAF_ARG(paraf_error_message(error)));
  paraf_error_free(error);
  return so;
}

/* The call succeeded; says why if it did not. */
static inline bool succeeds(paraf_code code, paraf_error **at) {
  paraf_error *error = *at;
  if (code != PARAF_OK) printf("code %u, error: %.*s\n", (unsigned)code, PARAF_ARG(paraf_error_message(error)));
  paraf_error_free(error);
  return code == PARAF_OK;
}

/* What an output holds before a call that fails, and must hold after it. */
#define UNTOUCHED(type) ((struct type *)(uintptr_t)0x5a5a)

/* A file of the test keys; the folder is the program's first argument. */
static inline paraf_str read_key(const char *folder, const char *name, char *buffer, size_t size) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *file = fopen(path, "rb");
  if (file == NULL) {
    printf("%s: cannot be read\n", path);
    exit(1);
  }
  size_t length = fread(buffer, 1, size, file);
  fclose(file);
  return paraf_bytes(buffer, length);
}

static inline int finish(const char *name) {
  printf("%s: %d passed, %d failed\n", name, passed, failed);
  return failed > 0 || passed == 0;
}

#endif
