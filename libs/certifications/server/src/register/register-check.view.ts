import { type RegisterCheck } from '@leerspoor/certifications-contract';

export const registerCheckView = ({
  checkedAt,
  ...row
}: Omit<RegisterCheck, 'checkedAt'> & { checkedAt: Date }): RegisterCheck => ({
  ...row,
  checkedAt: checkedAt.toISOString(),
});
