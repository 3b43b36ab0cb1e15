#ifndef PARAF_VECTORS_OPERATIONS_H
#define PARAF_VECTORS_OPERATIONS_H

#include "case.h"

/* Runs a case through the public functions; its result is in vector->failure. */
paraf_code run_diagnose(vector *vector, paraf_error **error);
paraf_code run_explain(vector *vector, paraf_error **error);
paraf_code run_validate(vector *vector, paraf_error **error);
paraf_code run_response_code(vector *vector, paraf_error **error);
paraf_code run_capture(vector *vector, paraf_error **error);
paraf_code run_decide_payment(vector *vector, paraf_error **error);
paraf_code run_decide_inquiry(vector *vector, paraf_error **error);
paraf_code run_answer(vector *vector, paraf_error **error);
paraf_code run_check_answer(vector *vector, paraf_error **error);
paraf_code run_finish_payment(vector *vector, paraf_error **error);
paraf_code run_read_response(vector *vector, paraf_error **error);

void run_operation(vector *vector, const char *operation);

#endif
