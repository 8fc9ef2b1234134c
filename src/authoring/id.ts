/** An id as authors write it. Those of the dataset join several of them with full stops. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
